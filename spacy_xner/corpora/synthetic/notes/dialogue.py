# Conversations, telephone notes, messages and letters to colleagues.
from ..model import read_pool

PLAIN = read_pool("""
So, what brings you in today?
Alors, qu'est-ce qui vous amène aujourd'hui ?
Also, was führt Sie heute zu mir?

How long has this been going on?
Depuis combien de temps cela dure-t-il ?
Wie lange geht das schon so?

Can you point with one finger to where it hurts the most?
Pouvez-vous me montrer d'un doigt l'endroit qui fait le plus mal ?
Können Sie mir mit einem Finger zeigen, wo es am meisten weh tut?

On a scale from 0 to 10, how bad is the pain right now?
Sur une échelle de 0 à 10, à combien évaluez-vous la douleur en ce moment ?
Wie stark sind die Schmerzen im Moment auf einer Skala von 0 bis 10?

Is the pain sharp, dull, burning or more like pressure?
La douleur est-elle vive, sourde, à type de brûlure ou plutôt comme une pression ?
Ist der Schmerz stechend, dumpf, brennend oder eher drückend?

Does it spread anywhere, for example into the <@a:arm|jaw|back|groin>?
Est-ce que cela irradie quelque part, par exemple dans <@a:le bras|la mâchoire|le dos|l'aine> ?
Strahlt es irgendwohin aus, zum Beispiel in <@a:den Arm|den Kiefer|den Rücken|die Leiste>?

What makes it better, and what makes it worse?
Qu'est-ce qui soulage et qu'est-ce qui aggrave ?
Was macht es besser, und was macht es schlimmer?

Have you noticed any <@a:fever|weight loss|night sweats|swelling|rash> lately?
Avez-vous remarqué <@a:de la fièvre|une perte de poids|des sueurs nocturnes|un gonflement|une éruption> ces derniers temps ?
Haben Sie in letzter Zeit <@a:Fieber|einen Gewichtsverlust|Nachtschweiß|eine Schwellung|einen Ausschlag> bemerkt?

Any trouble with <@a:your bowels|urination|your hearing|your eyesight|swallowing>?
Des problèmes <@a:de transit|pour uriner|d'audition|de vue|pour avaler> ?
Irgendwelche Probleme mit <@a:dem Stuhlgang|dem Wasserlassen|dem Gehör|den Augen|dem Schlucken>?

Did you hit your head or lose consciousness when you fell?
Vous êtes-vous cogné la tête ou avez-vous perdu connaissance en tombant ?
Haben Sie sich beim Sturz den Kopf gestoßen oder das Bewusstsein verloren?

Were you able to put weight on the <@a:foot|leg|ankle> right after it happened?
Avez-vous pu prendre appui sur <@a:le pied|la jambe|la cheville> juste après ?
Konnten Sie <@a:den Fuß|das Bein|den Knöchel> direkt danach belasten?

Do you get short of breath when you climb <@t:one flight|two flights|three flights> of stairs?
Êtes-vous essoufflé<@g:|e> quand vous montez <@t:un étage|deux étages|trois étages> ?
Bekommen Sie Atemnot, wenn Sie <@t:ein Stockwerk|zwei Stockwerke|drei Stockwerke> hinaufsteigen?

How many pillows do you sleep on?
Avec combien d'oreillers dormez-vous ?
Mit wie vielen Kissen schlafen Sie?

When was your last <@a:menstrual period|eye exam|colonoscopy|physical|mammogram>?
À quand <@a:remontent|remonte|remonte|remonte|remonte> <@a:vos dernières règles|votre dernier examen des yeux|votre dernière coloscopie|votre dernier bilan de santé|votre dernière mammographie> ?
Wann war <@a:Ihre letzte Periode|Ihre letzte Augenuntersuchung|Ihre letzte Darmspiegelung|Ihre letzte Vorsorgeuntersuchung|Ihre letzte Mammographie>?

Is there any chance that you could be pregnant?
Se pourrait-il que vous soyez enceinte ?
Könnten Sie schwanger sein?

Has anyone in your family had <@a:heart trouble|breast cancer|diabetes|a stroke|blood clots> before the age of 60?
Quelqu'un dans votre famille a-t-il eu <@a:des problèmes cardiaques|un cancer du sein|un diabète|un AVC|des caillots sanguins> avant 60 ans ?
Hatte jemand in Ihrer Familie vor dem 60. Lebensjahr <@a:Herzprobleme|Brustkrebs|Diabetes|einen Schlaganfall|Blutgerinnsel>?

Do you feel safe at home?
Vous sentez-vous en sécurité à la maison ?
Fühlen Sie sich zu Hause sicher?

Who helps you with <@a:shopping|bathing|cooking|getting dressed>?
Qui vous aide pour <@a:les courses|la toilette|la cuisine|l'habillage> ?
Wer hilft Ihnen beim <@a:Einkaufen|Baden|Kochen|Anziehen>?

How much alcohol would you say you drink in a typical week?
Quelle quantité d'alcool diriez-vous que vous buvez au cours d'une semaine habituelle ?
Wie viel Alkohol trinken Sie in einer normalen Woche, würden Sie sagen?

Have you ever smoked, and if so, how many packs a day?
Avez-vous déjà fumé et, si oui, combien de paquets par jour ?
Haben Sie jemals geraucht, und wenn ja, wie viele Schachteln am Tag?

Over the last two weeks, how often have you felt down, depressed or hopeless?
Au cours des deux dernières semaines, à quelle fréquence vous êtes-vous senti<@g:|e> triste, déprimé<@g:|e> ou désespéré<@g:|e> ?
Wie oft haben Sie sich in den letzten zwei Wochen niedergeschlagen, depressiv oder hoffnungslos gefühlt?

Have you had thoughts of hurting yourself or someone else?
Avez-vous eu des idées de vous faire du mal ou d'en faire à quelqu'un d'autre ?
Hatten Sie Gedanken, sich selbst oder jemand anderem etwas anzutun?

Are you still working, or have you retired?
Travaillez-vous encore ou êtes-vous à la retraite ?
Arbeiten Sie noch, oder sind Sie schon in Rente?

Have you traveled abroad or been around anyone who was sick?
Avez-vous voyagé à l'étranger ou côtoyé une personne malade ?
Waren Sie im Ausland oder hatten Sie Kontakt zu jemandem, der krank war?

Did the physical therapy help at all?
La kinésithérapie vous a-t-elle un peu aidé<@g:|e> ?
Hat die Physiotherapie denn etwas gebracht?

And how have you been sleeping?
Et comment dormez-vous ?
Und wie schlafen Sie?

Do you have any questions for me before we finish?
Avez-vous des questions avant que nous terminions ?
Haben Sie noch Fragen, bevor wir zum Schluss kommen?

How does that sound?
Qu'en pensez-vous ?
Wie klingt das für Sie?

Okay, go ahead and hop up on the table so I can take a look at that <@a:knee|ear|toe|belly|rash>.
Bon, installez-vous sur la table, que je regarde <@a:ce genou|cette oreille|cet orteil|ce ventre|cette éruption>.
Gut, setzen Sie sich bitte auf die Liege, damit ich mir <@a:das Knie|das Ohr|den Zeh|den Bauch|den Ausschlag> ansehen kann.

Take a deep breath in through your mouth and let it out slowly.
Inspirez profondément par la bouche et soufflez lentement.
Atmen Sie durch den Mund tief ein und langsam wieder aus.

Squeeze my fingers as hard as you can.
Serrez mes doigts aussi fort que possible.
Drücken Sie meine Finger, so fest Sie können.

Follow my finger with your eyes without moving your head.
Suivez mon doigt des yeux sans bouger la tête.
Folgen Sie meinem Finger mit den Augen, ohne den Kopf zu bewegen.

Open wide and say "ah".
Ouvrez grand la bouche et dites « ah ».
Mund weit auf und „Aah“ sagen.

Tell me if it hurts when I press here.
Dites-moi si ça fait mal quand j'appuie ici.
Sagen Sie mir, ob es weh tut, wenn ich hier drücke.

Now push against my hand, and relax.
Maintenant, poussez contre ma main, et relâchez.
Jetzt gegen meine Hand drücken, und locker lassen.

I'm just going to listen to your <@a:heart|lungs|bowels>, it may feel a bit cold.
Je vais juste écouter <@a:votre cœur|vos poumons|vos intestins>, c'est peut-être un peu froid.
Ich höre jetzt kurz <@a:Ihr Herz|Ihre Lunge|Ihren Darm> ab, das kann etwas kalt sein.

Can you bend forward and touch your toes for me?
Pouvez-vous vous pencher en avant et toucher vos orteils ?
Können Sie sich einmal nach vorne beugen und die Zehenspitzen berühren?

I do hear a slight murmur, about a two out of six, but that is not new for you.
J'entends un léger souffle, environ deux sur six, mais ce n'est pas nouveau chez vous.
Ich höre ein leises Herzgeräusch, etwa zwei von sechs, aber das ist bei Ihnen nicht neu.

Let's go over your results together.
Regardons vos résultats ensemble.
Gehen wir Ihre Ergebnisse zusammen durch.

# n=7.1,7.6,8,8.4,9.2
Your long-term blood sugar came back at {n}, which is higher than I would like.
Votre hémoglobine glyquée est à {n}, ce qui est plus élevé que je ne le souhaiterais.
Ihr Langzeitzucker liegt bei {n}, das ist höher, als mir lieb ist.

# n=128..168 m=82..98
Your blood pressure is {n} over {m} today, so it's still running a little high.
Votre tension est à {n} sur {m} aujourd'hui, elle reste donc un peu élevée.
Ihr Blutdruck liegt heute bei {n} zu {m}, er ist also immer noch etwas hoch.

The good news is that the <@a:X-ray|CT scan|biopsy|stress test> was completely normal.
La bonne nouvelle, c'est que <@a:la radio|le scanner|la biopsie|l'épreuve d'effort> est tout à fait <@a:normale|normal|normale|normale>.
Die gute Nachricht ist, dass <@a:das Röntgenbild|das CT|die Biopsie|das Belastungs-EKG> völlig normal war.

You have what we call a <@a:frozen shoulder|trigger finger|tennis elbow|hammertoe>.
Vous avez ce que nous appelons <@a:une épaule gelée|un doigt à ressaut|un tennis elbow|un orteil en marteau>.
Sie haben das, was wir <@a:eine Schultersteife|einen Schnellfinger|einen Tennisarm|einen Hammerzeh> nennen.

I think you have pulled a muscle, and it should heal on its own within {n} weeks.
Je pense que vous vous êtes froissé un muscle, et cela devrait guérir tout seul en {n} semaines.
Ich glaube, Sie haben sich einen Muskel gezerrt, und das sollte innerhalb von {n} Wochen von selbst heilen.

It's nothing dangerous, but we do need to keep an eye on it.
Ce n'est rien de grave, mais il faut le surveiller.
Es ist nichts Gefährliches, aber wir müssen es im Auge behalten.

I'd like to get an <@a:MRI of your back|ultrasound of your gallbladder|X-ray of your hand> just to make sure we are not missing anything.
J'aimerais faire <@a:une IRM de votre dos|une échographie de votre vésicule|une radio de votre main>, simplement pour être sûr que rien ne nous échappe.
Ich möchte <@a:ein MRT von Ihrem Rücken|einen Ultraschall von Ihrer Gallenblase|ein Röntgenbild von Ihrer Hand> machen lassen, nur um sicherzugehen, dass wir nichts übersehen.

I'm going to send you to a <@a:heart|skin|lung|nerve|kidney> specialist for another opinion.
Je vais vous envoyer chez un spécialiste <@a:du cœur|de la peau|des poumons|des nerfs|des reins> pour avoir un autre avis.
Ich überweise Sie für eine weitere Meinung an einen <@a:Herzspezialisten|Hautspezialisten|Lungenspezialisten|Nervenarzt|Nierenspezialisten>.

We'll check your <@a:thyroid|cholesterol|blood sugar|liver|kidneys> again in {n} months, okay?
On recontrôlera <@a:votre thyroïde|votre cholestérol|votre glycémie|votre foie|vos reins> dans {n} mois, d'accord ?
Wir kontrollieren <@a:Ihre Schilddrüse|Ihr Cholesterin|Ihren Blutzucker|Ihre Leber|Ihre Nieren> in {n} Monaten noch einmal, okay?

The nurse will come in shortly to <@a:draw some blood|take out your stitches|get you checked out|do an EKG>.
L'infirmière va venir dans un instant pour <@a:vous faire une prise de sang|vous retirer les fils|vous préparer à partir|faire un ECG>.
Die Schwester kommt gleich, um <@a:Ihnen Blut abzunehmen|Ihnen die Fäden zu ziehen|Sie abzumelden|ein EKG zu schreiben>.

I want you to call me right away if the pain moves to the lower right side of your belly.
Je veux que vous m'appeliez tout de suite si la douleur se déplace vers le bas du ventre à droite.
Ich möchte, dass Sie mich sofort anrufen, wenn der Schmerz in den rechten Unterbauch wandert.

Try to stay off that <@a:foot|ankle|leg> for a few days and keep it up on a pillow.
Essayez de ne pas vous appuyer sur <@a:ce pied|cette cheville|cette jambe> pendant quelques jours et gardez-<@a:le|la|la> sur un coussin.
Versuchen Sie, <@a:den Fuß|den Knöchel|das Bein> ein paar Tage nicht zu belasten und auf einem Kissen hochzulegen.

You really have to cut back on the salt, I know it's hard around the holidays.
Il faut vraiment réduire le sel, je sais que c'est difficile pendant les fêtes.
Sie müssen wirklich beim Salz sparen, ich weiß, das ist an den Feiertagen schwer.

Surgery is not off the table, but let's see how far we get with exercise first.
La chirurgie n'est pas exclue, mais voyons d'abord ce que donne l'exercice.
Eine Operation ist nicht vom Tisch, aber sehen wir erst einmal, wie weit wir mit Übungen kommen.

We can either watch it for another {n} months or take it out now; both are reasonable.
Nous pouvons soit surveiller encore {n} mois, soit l'enlever maintenant ; les deux se défendent.
Wir können entweder noch {n} Monate abwarten oder es jetzt entfernen; beides ist vertretbar.

I understand that you're worried, but nothing points to cancer.
Je comprends que vous soyez <@g:inquiet|inquiète>, mais rien n'évoque un cancer.
Ich verstehe, dass Sie sich Sorgen machen, aber nichts deutet auf Krebs hin.

It started about {n} days ago, right after I <@a:moved some furniture|went for a long run|slipped on the ice|came back from vacation>.
Ça a commencé il y a environ {n} jours, juste après <@a:avoir déplacé des meubles|un long footing|avoir glissé sur la glace|mon retour de vacances>.
Es hat vor ungefähr {n} Tagen angefangen, gleich nachdem ich <@a:Möbel geschleppt hatte|lange gejoggt war|auf dem Eis ausgerutscht war|aus dem Urlaub zurückgekommen war>.

I've been feeling really <@a:tired|dizzy|short of breath|anxious|bloated> lately.
Je me sens vraiment <@a:fatigué<@g:|e>|<@g:étourdi|étourdie>|essoufflé<@g:|e>|<@g:anxieux|anxieuse>|ballonné<@g:|e>> ces derniers temps.
Ich fühle mich in letzter Zeit richtig <@a:müde|schwindelig|kurzatmig|ängstlich|aufgebläht>.

It comes and goes, but it's worse <@a:at night|in the morning|after I eat|when I lie down|in the cold>.
Ça va et ça vient, mais c'est pire <@a:la nuit|le matin|après avoir mangé|quand je m'allonge|au froid>.
Es kommt und geht, aber es ist <@a:nachts|morgens|nach dem Essen|im Liegen|bei Kälte> schlimmer.

# n=4..9
I'd say it's a {n} out of 10 when I'm walking and maybe a 2 when I sit still.
Je dirais {n} sur 10 quand je marche et peut-être 2 quand je reste assis<@g:|e>.
Ich würde sagen, eine {n} von 10 beim Gehen und vielleicht eine 2, wenn ich still sitze.

My <@a:knee|shoulder|hip|wrist> has been giving me a lot of trouble since I fell last {day}.
<@a:Mon genou|Mon épaule|Ma hanche|Mon poignet> me fait beaucoup souffrir depuis ma chute de {day.l} dernier.
<@a:Mein Knie|Meine Schulter|Meine Hüfte|Mein Handgelenk> macht mir viel zu schaffen, seit ich letzten {day} gestürzt bin.

It feels like somebody is sitting on my chest.
J'ai l'impression que quelqu'un est assis sur ma poitrine.
Es fühlt sich an, als würde jemand auf meiner Brust sitzen.

My <@a:fingers|toes|lips|hands> go numb, and then I get this tingling that lasts about {n} minutes.
<@a:Mes doigts|Mes orteils|Mes lèvres|Mes mains> s'engourdissent, puis j'ai des fourmillements qui durent environ {n} minutes.
<@a:Meine Finger|Meine Zehen|Meine Lippen|Meine Hände> werden taub, und dann habe ich dieses Kribbeln, das etwa {n} Minuten anhält.

I can't remember the last time I slept through the night.
Je ne me souviens plus de la dernière fois que j'ai dormi toute une nuit.
Ich weiß gar nicht mehr, wann ich das letzte Mal durchgeschlafen habe.

# n=2,3,4,5
I get up {n} times a night to use the bathroom.
Je me lève {n} fois par nuit pour aller aux toilettes.
Ich muss nachts {n}-mal auf die Toilette.

Well, my <@h:wife|husband|daughter|boss> told me I should get it checked out.
Eh bien, <@h:ma femme|mon mari|ma fille|mon patron> m'a dit que je devrais consulter.
Na ja, <@h:meine Frau|mein Mann|meine Tochter|mein Chef> meinte, ich sollte das abklären lassen.

No, I haven't had anything like this before.
Non, je n'ai jamais rien eu de tel auparavant.
Nein, so etwas hatte ich noch nie.

Yes, but only when I take the stairs.
Oui, mais seulement quand je prends les escaliers.
Ja, aber nur beim Treppensteigen.

Not that I know of.
Pas que je sache.
Nicht, dass ich wüsste.

Maybe a little, but it's nothing compared to last week.
Peut-être un peu, mais ce n'est rien à côté de la semaine dernière.
Vielleicht ein bisschen, aber kein Vergleich zu letzter Woche.

Off and on for about {n} months.
Par intermittence depuis environ {n} mois.
Immer mal wieder seit etwa {n} Monaten.

# n=5,8,10,12,15,20
I've lost about {n} pounds without trying.
J'ai perdu environ {n} livres sans le vouloir.
Ich habe ungefähr {n} Pfund abgenommen, ohne es zu wollen.

I noticed a lump in my <@a:neck|armpit|breast|groin> while I was taking a shower.
J'ai remarqué une boule <@a:au cou|à l'aisselle|au sein|à l'aine> en prenant ma douche.
Mir ist beim Duschen ein Knoten <@a:am Hals|in der Achselhöhle|in der Brust|in der Leiste> aufgefallen.

There was some <@a:bright red|dark> blood on the toilet paper.
Il y avait un peu de sang <@a:rouge vif|foncé> sur le papier toilette.
Da war etwas <@a:hellrotes|dunkles> Blut am Toilettenpapier.

Everything I eat comes right back up.
Je vomis tout ce que je mange.
Alles, was ich esse, kommt sofort wieder hoch.

My heart starts racing for no reason, and I break out in a sweat.
Mon cœur s'emballe sans raison et je me mets à transpirer.
Mein Herz fängt ohne Grund an zu rasen, und mir bricht der Schweiß aus.

The baby has had a runny nose and has been pulling at <@g:his|her> <@s:left|right> ear.
Le bébé a le nez qui coule et se touche sans arrêt l'oreille <@s:gauche|droite>.
Das Baby hat Schnupfen und fasst sich ständig ans <@s:linke|rechte> Ohr.

# n=2..7
He threw up {n} times during the night and hasn't wanted to drink anything since.
Il a vomi {n} fois pendant la nuit et ne veut plus rien boire depuis.
Er hat in der Nacht {n}-mal erbrochen und will seitdem nichts mehr trinken.

# n=38,42,45,51,56,63
My mother had breast cancer when she was {n}, and my grandmother did too.
Ma mère a eu un cancer du sein à {n} ans, et ma grand-mère aussi.
Meine Mutter hatte mit {n} Brustkrebs und meine Großmutter auch.

# n=10,15,20,25,30
I quit smoking in {year.p}, after I'd smoked a pack a day for {n} years.
J'ai arrêté de fumer en {year.p}, après avoir fumé un paquet par jour pendant {n} ans.
Ich habe {year.p} mit dem Rauchen aufgehört, nachdem ich {n} Jahre lang eine Schachtel am Tag geraucht hatte.

I have a glass of wine with dinner, but that's about it.
Je bois un verre de vin au dîner, mais c'est à peu près tout.
Ich trinke ein Glas Wein zum Abendessen, aber das war es dann auch.

I work <@a:at a warehouse|in an office|as a truck driver|from home>, so I'm <@b:on my feet|in a chair> all day.
Je travaille <@a:dans un entrepôt|dans un bureau|comme chauffeur routier|à domicile>, je suis donc <@b:debout|sur une chaise> toute la journée.
Ich arbeite <@a:in einem Lager|in einem Büro|als Lkw-Fahrer|von zu Hause>, ich bin also den ganzen Tag <@b:auf den Beinen|auf dem Stuhl>.

We've been under a lot of stress since my father passed away in {month}.
Nous sommes très stressés depuis le décès de mon père en {month}.
Wir stehen sehr unter Stress, seit mein Vater im {month} gestorben ist.

Honestly, I haven't been very good about my diet.
Honnêtement, je n'ai pas été très sérieu<@g:x|se> avec mon régime.
Ehrlich gesagt war ich mit meiner Ernährung nicht sehr konsequent.

# n=118..152 m=70..92
I've been checking my pressure at home, and it's usually around {n} over {m}.
Je surveille ma tension à la maison et elle est en général autour de {n} sur {m}.
Ich messe meinen Blutdruck zu Hause, und er liegt meistens um {n} zu {m}.

I'd rather not have an operation if I can help it.
Je préférerais ne pas me faire opérer, si possible.
Ich möchte mich lieber nicht operieren lassen, wenn es sich vermeiden lässt.

I'm scared it might be something serious.
J'ai peur que ce soit quelque chose de grave.
Ich habe Angst, dass es etwas Ernstes sein könnte.

The exercises help, but I can still only lift my arm up to here.
Les exercices aident, mais je ne peux toujours lever le bras que jusque-là.
Die Übungen helfen, aber ich kann den Arm immer noch nur bis hierhin heben.

It hurts when I <@a:bend it|laugh|swallow|cough|make a fist>.
Ça fait mal quand <@a:je le plie|je ris|j'avale|je tousse|je serre le poing>.
Es tut weh, wenn ich <@a:es beuge|lache|schlucke|huste|eine Faust mache>.

My ankles swell up by the end of the day, and my shoes don't fit anymore.
Mes chevilles gonflent en fin de journée et je ne rentre plus dans mes chaussures.
Meine Knöchel schwellen bis zum Abend an, und meine Schuhe passen nicht mehr.

I was lightheaded for a second and had to hold on to the counter.
J'ai eu la tête qui tourne un instant et j'ai dû me tenir au plan de travail.
Mir war einen Moment schwindelig, und ich musste mich an der Arbeitsplatte festhalten.

Sometimes I forget names or where I put my keys.
Parfois, j'oublie des noms ou l'endroit où j'ai mis mes clés.
Manchmal vergesse ich Namen oder wo ich meine Schlüssel hingelegt habe.

Sounds good.
Ça me va.
Klingt gut.

Okay, that makes sense.
D'accord, c'est logique.
Okay, das leuchtet mir ein.

All right, thank you, doctor.
Très bien, merci, docteur.
In Ordnung, danke, Herr Doktor.

No, nothing at all.
Non, rien du tout.
Nein, gar nichts.

Uh-huh.
Hum hum.
Mhm.

Yeah, exactly.
Oui, exactement.
Ja, genau.

I'm not sure.
Je ne suis pas sûr<@g:|e>.
Ich bin mir nicht sicher.

A little over a year.
Un peu plus d'un an.
Etwas über ein Jahr.

Every other day or so.
À peu près un jour sur deux.
So ungefähr jeden zweiten Tag.

Both sides, but mostly the <@s:left|right>.
Les deux côtés, mais surtout à <@s:gauche|droite>.
Beide Seiten, aber vor allem <@s:links|rechts>.

Nope, no <@a:fever|chills|cough|headaches|diarrhea>.
Non, pas de <@a:fièvre|frissons|toux|maux de tête|diarrhée>.
Nein, <@a:kein Fieber|kein Schüttelfrost|kein Husten|keine Kopfschmerzen|kein Durchfall>.

That would be great, thanks.
Ce serait parfait, merci.
Das wäre toll, danke.

Will I need to miss work for that?
Est-ce que je devrai m'absenter du travail pour ça ?
Muss ich dafür bei der Arbeit fehlen?

How soon can I go back to <@a:driving|playing golf|the gym|gardening>?
Quand pourrai-je reprendre <@a:la conduite|le golf|la salle de sport|le jardinage> ?
Wann kann ich wieder <@a:Auto fahren|Golf spielen|ins Fitnessstudio gehen|im Garten arbeiten>?

Is it contagious?
Est-ce contagieux ?
Ist das ansteckend?

Could it be <@a:arthritis|a pinched nerve|an allergy|my gallbladder|the menopause>?
Est-ce que ça pourrait être <@a:de l'arthrose|un nerf coincé|une allergie|ma vésicule|la ménopause> ?
Könnte es <@a:Arthrose|ein eingeklemmter Nerv|eine Allergie|die Galle|die Wechseljahre> sein?

When will I get the results?
Quand aurai-je les résultats ?
Wann bekomme ich die Ergebnisse?

Doctor: Any <@a:chest pain|nausea|headaches|joint pain>? Patient: No, none of that.
Médecin : <@a:Des douleurs thoraciques|Des nausées|Des maux de tête|Des douleurs articulaires> ? <@g:Patient|Patiente> : Non, rien de tout ça.
Arzt: <@a:Brustschmerzen|Übelkeit|Kopfschmerzen|Gelenkschmerzen>? <@g:Patient|Patientin>: Nein, nichts davon.

Doctor: How far can you walk before you have to stop? Patient: Maybe {n} blocks.
Médecin : Quelle distance pouvez-vous parcourir avant de devoir vous arrêter ? <@g:Patient|Patiente> : Peut-être {n} pâtés de maisons.
Arzt: Wie weit können Sie gehen, bevor Sie stehen bleiben müssen? <@g:Patient|Patientin>: Vielleicht {n} Häuserblocks.

# n=2..6 m=8..15
Doctor: And how old are your children? Patient: {n} and {m}.
Médecin : Et quel âge ont vos enfants ? <@g:Patient|Patiente> : {n} et {m} ans.
Arzt: Und wie alt sind Ihre Kinder? <@g:Patient|Patientin>: {n} und {m}.

Doctor: I understand you were in the emergency room on {date}. Patient: Yes, they kept me there for {n} hours and then sent me home.
Médecin : Je crois savoir que vous étiez aux urgences le {date}. <@g:Patient|Patiente> : Oui, on m'y a gardé<@g:|e> {n} heures, puis on m'a renvoyé<@g:|e> à la maison.
Arzt: Wie ich höre, waren Sie am {date} in der Notaufnahme. <@g:Patient|Patientin>: Ja, man hat mich {n} Stunden dabehalten und dann nach Hause geschickt.

Doctor: Hi there, how's it going? Patient: Pretty good, and you?
Médecin : Bonjour, comment ça va ? <@g:Patient|Patiente> : Plutôt bien, et vous ?
Arzt: Hallo, wie geht's? <@g:Patient|Patientin>: Ganz gut, und Ihnen?

Doctor: Are you allergic to anything? Patient: Only to cats and pollen.
Médecin : Êtes-vous allergique à quelque chose ? <@g:Patient|Patiente> : Seulement aux chats et au pollen.
Arzt: Sind Sie gegen irgendetwas allergisch? <@g:Patient|Patientin>: Nur gegen Katzen und Pollen.

Doctor: Can you tell me what day it is today? Patient: I think it's {day}.
Médecin : Pouvez-vous me dire quel jour nous sommes ? <@g:Patient|Patiente> : Je crois que c'est {day.l}.
Arzt: Können Sie mir sagen, welcher Tag heute ist? <@g:Patient|Patientin>: Ich glaube, {day}.

# n=6..32
Doctor: Have you ever had surgery? Patient: Yes, they took out my <@a:appendix|tonsils|gallbladder> when I was {n}.
Médecin : Avez-vous déjà été opéré<@g:|e> ? <@g:Patient|Patiente> : Oui, on m'a retiré <@a:l'appendice|les amygdales|la vésicule> quand j'avais {n} ans.
Arzt: Sind Sie schon einmal operiert worden? <@g:Patient|Patientin>: Ja, mit {n} <@a:wurde mir der Blinddarm|wurden mir die Mandeln|wurde mir die Gallenblase> herausgenommen.

Doctor: All right, let's do a quick exam, and then we'll talk about the plan.
Médecin : Bon, je vais vous examiner rapidement, puis nous parlerons de la suite.
Arzt: Gut, ich untersuche Sie kurz, und dann besprechen wir das weitere Vorgehen.

# n=94..99
Doctor: So, your lungs sound clear, and your oxygen level is {n} percent, which is great.
Médecin : Donc, vos poumons sont clairs et votre saturation est à {n} pour cent, c'est très bien.
Arzt: Also, Ihre Lunge klingt frei, und Ihre Sauerstoffsättigung beträgt {n} Prozent, das ist sehr gut.

Patient: I just can't seem to get rid of this cough. Doctor: Are you bringing anything up?
<@g:Patient|Patiente> : Je n'arrive pas à me débarrasser de cette toux. Médecin : Est-ce que vous crachez quelque chose ?
<@g:Patient|Patientin>: Ich werde diesen Husten einfach nicht los. Arzt: Kommt dabei etwas hoch?

Patient: Does this mean I have to come back every year? Doctor: Every two years is enough.
<@g:Patient|Patiente> : Ça veut dire que je dois revenir tous les ans ? Médecin : Tous les deux ans, c'est suffisant.
<@g:Patient|Patientin>: Heißt das, ich muss jedes Jahr wiederkommen? Arzt: Alle zwei Jahre reicht.

Family: He hasn't been himself since <@a:the funeral|the move|his fall>; he barely eats and he sleeps most of the day.
Famille : Il n'est plus lui-même depuis <@a:l'enterrement|le déménagement|sa chute> ; il mange à peine et dort presque toute la journée.
Angehörige: Er ist seit <@a:der Beerdigung|dem Umzug|seinem Sturz> nicht mehr er selbst; er isst kaum und schläft fast den ganzen Tag.

Mother: She won't let me touch her <@a:arm|ear|belly|leg>, and she cries when I change her.
Mère : Elle ne me laisse pas toucher <@a:son bras|son oreille|son ventre|sa jambe> et elle pleure quand je la change.
Mutter: Sie lässt mich <@a:ihren Arm|ihr Ohr|ihren Bauch|ihr Bein> nicht anfassen und weint beim Wickeln.

# n=2..40
Nurse: I have the patient in room {n}, and <@g:his|her> <@a:blood pressure|temperature|heart rate> has gone up since noon.
Infirmière : je suis avec <@g:le patient|la patiente> de la chambre {n}, <@a:sa tension|sa température|sa fréquence cardiaque> a augmenté depuis midi.
Schwester: Bei <@g:dem Patienten|der Patientin> in Zimmer {n} ist <@a:der Blutdruck|die Temperatur|die Herzfrequenz> seit Mittag gestiegen.

Doctor: I'd like you to see a <@a:podiatrist|dietitian|counselor|surgeon>. Would that be okay with you? Patient: Sure, whatever it takes.
Médecin : J'aimerais que vous voyiez <@a:un podologue|une diététicienne|un psychologue|un chirurgien>. Cela vous convient-il ? <@g:Patient|Patiente> : Bien sûr, s'il le faut.
Arzt: Ich möchte, dass Sie <@a:einen Podologen|eine Ernährungsberaterin|einen Psychologen|einen Chirurgen> aufsuchen. Wäre das in Ordnung? <@g:Patient|Patientin>: Klar, wenn es sein muss.

Hey, how's the <@h:family|new job|puppy|garden>?
Alors, comment va <@h:la famille|le nouveau travail|le chiot|le jardin> ?
Na, was macht <@h:die Familie|der neue Job|der Welpe|der Garten>?

It was nice meeting you, and I'll see you in {n} weeks.
Ravi de vous avoir <@g:rencontré|rencontrée>, à dans {n} semaines.
Es hat mich gefreut, Sie kennenzulernen, wir sehen uns in {n} Wochen.

TELEPHONE NOTE: Patient called at {time} to report <@a:increased drainage|a temperature of 38.4 °C|new leg swelling|dizziness on standing>.
NOTE TÉLÉPHONIQUE : <@g:le patient|la patiente> a appelé à {time} pour signaler <@a:un écoulement plus abondant|une température à 38,4 °C|un gonflement récent de la jambe|des vertiges en position debout>.
TELEFONNOTIZ: <@g:Patient|Patientin> rief um {time} an und berichtete über <@a:vermehrte Sekretion|eine Temperatur von 38,4 °C|eine neue Beinschwellung|Schwindel im Stehen>.

Left voicemail asking the patient to call back about <@g:his|her> <@a:biopsy|mammogram|stool|ultrasound> result.
Message laissé sur le répondeur demandant <@g:au patient|à la patiente> de rappeler au sujet du résultat de <@a:la biopsie|la mammographie|l'analyse de selles|l'échographie>.
Auf dem Anrufbeantworter um Rückruf wegen des <@a:Biopsieergebnisses|Mammographiebefundes|Stuhlbefundes|Ultraschallbefundes> gebeten.

Spoke with the patient's <@h:sister|son|neighbor|social worker>, who will bring <@g:him|her> to the appointment on {date}.
Échange téléphonique avec <@h:la sœur|le fils|le voisin|l'assistante sociale> <@g:du patient|de la patiente>, qui l'accompagnera au rendez-vous du {date}.
Mit <@h:der Schwester|dem Sohn|dem Nachbarn|der Sozialarbeiterin> <@g:des Patienten|der Patientin> gesprochen, <@h:die|der|der|die> <@g:ihn|sie> zum Termin am {date} bringt.

Third attempt to reach the patient by phone; certified letter sent.
Troisième tentative pour joindre <@g:le patient|la patiente> par téléphone ; lettre recommandée envoyée.
Dritter Versuch, <@g:den Patienten|die Patientin> telefonisch zu erreichen; Einschreiben verschickt.

Caller states that the <@a:incision|toe|eye|burn> looks red and feels warm to the touch, but there is no fever.
L'appelant indique que <@a:l'incision est rouge et chaude|l'orteil est rouge et chaud|l'œil est rouge et chaud|la brûlure est rouge et chaude> au toucher, mais qu'il n'y a pas de fièvre.
Der Anrufer gibt an, dass <@a:die Naht|der Zeh|das Auge|die Brandwunde> rot aussieht und sich warm anfühlt, Fieber bestehe aber nicht.

Advised to go to the nearest emergency room by ambulance and not to drive.
Conseil donné de se rendre en ambulance aux urgences les plus proches et de ne pas conduire.
Empfohlen, mit dem Rettungswagen in die nächste Notaufnahme zu fahren und nicht selbst zu fahren.

Reviewed results with <@g:Mr.|Ms.> {surname} over the phone; <@g:he|she> voiced understanding and had no further questions.
Résultats expliqués par téléphone à <@g:M.|Mme> {surname}, qui a bien compris et n'avait pas d'autres questions.
Befunde telefonisch mit <@g:Herrn|Frau> {surname} besprochen; <@g:er|sie> hat alles verstanden und keine weiteren Fragen.

The lab called with a critical value: {lab}.
Le laboratoire a appelé pour une valeur critique : {lab}.
Das Labor meldete telefonisch einen kritischen Wert: {lab}.

# n=2,2.5,3,4
Visiting nurse reports a weight gain of {n} kg in <@t:two|three|four> days and crackles at both bases.
L'infirmière à domicile signale une prise de poids de {n} kg en <@t:deux|trois|quatre> jours et des crépitants aux deux bases.
Der ambulante Pflegedienst meldet eine Gewichtszunahme von {n} kg in <@t:zwei|drei|vier> Tagen und Rasselgeräusche über beiden Lungenbasen.

Appointment rescheduled from {date} to {date2} at the patient's request.
Rendez-vous déplacé du {date} au {date2} à la demande <@g:du patient|de la patiente>.
Termin auf Wunsch <@g:des Patienten|der Patientin> vom {date} auf den {date2} verschoben.

Please have someone call me back at your earliest convenience.
Merci de demander à quelqu'un de me rappeler dès que possible.
Bitte lassen Sie mich so bald wie möglich zurückrufen.

Dear Dr. {surname}, thank you for referring this pleasant {age}-year-old <@g:man|woman> for evaluation of <@a:chronic cough|hearing loss|recurrent falls|microscopic hematuria>.
Cher Dr {surname}, merci de m'avoir adressé <@g:ce patient sympathique|cette patiente sympathique> de {age} ans pour l'évaluation <@a:d'une toux chronique|d'une baisse d'audition|de chutes à répétition|d'une hématurie microscopique>.
Sehr geehrter Herr Dr. {surname}, vielen Dank für die Überweisung <@g:dieses freundlichen {age}-jährigen Patienten|dieser freundlichen {age}-jährigen Patientin> zur Abklärung <@a:eines chronischen Hustens|einer Hörminderung|wiederholter Stürze|einer Mikrohämaturie>.

I had the pleasure of seeing your patient in my <@a:spine|sleep|voice|memory> clinic on {date}.
J'ai eu le plaisir de voir <@g:votre patient|votre patiente> à ma consultation <@a:du rachis|du sommeil|de la voix|de la mémoire> le {date}.
Ich hatte das Vergnügen, <@g:Ihren Patienten|Ihre Patientin> am {date} in meiner <@a:Wirbelsäulensprechstunde|Schlafsprechstunde|Stimmsprechstunde|Gedächtnissprechstunde> zu sehen.

As you know, <@g:he|she> was well until {month}, when <@g:he|she> first noticed <@a:double vision|weakness of the right hand|trouble finding words|a change in bowel habits>.
Comme vous le savez, <@g:il|elle> allait bien jusqu'en {month}, date à laquelle <@a:est apparue une diplopie|est apparue une faiblesse de la main droite|est apparu un manque du mot|est apparue une modification du transit>.
Wie Sie wissen, ging es <@g:ihm|ihr> gut, bis <@g:er|sie> im {month} erstmals <@a:Doppelbilder|eine Schwäche der rechten Hand|Wortfindungsstörungen|veränderte Stuhlgewohnheiten> bemerkte.

I agree with your assessment that surgery would carry more risk than benefit at this stage.
Je partage votre avis selon lequel une intervention comporterait à ce stade plus de risques que de bénéfices.
Ich stimme Ihrer Einschätzung zu, dass eine Operation in diesem Stadium mehr Risiko als Nutzen brächte.

Please do not hesitate to contact me should you have any questions regarding this patient's care.
N'hésitez pas à me contacter pour toute question concernant la prise en charge de <@g:ce patient|cette patiente>.
Bei Fragen zur Behandlung <@g:dieses Patienten|dieser Patientin> können Sie sich jederzeit an mich wenden.

I will keep you informed of <@g:his|her> progress.
Je vous tiendrai au courant de son évolution.
Ich halte Sie über den weiteren Verlauf auf dem Laufenden.

Thank you for allowing me to participate in the care of <@g:Mr.|Mrs.> {surname}.
Merci de m'avoir permis de participer à la prise en charge de <@g:M.|Mme> {surname}.
Vielen Dank, dass ich an der Behandlung von <@g:Herrn|Frau> {surname} mitwirken durfte.

I would be grateful if you could arrange <@a:a repeat endoscopy|blood tests|an urgent scan|a home visit> within the next {n} weeks.
Je vous serais reconnaissant de bien vouloir organiser <@a:une nouvelle endoscopie|un bilan sanguin|un scanner urgent|une visite à domicile> dans les {n} prochaines semaines.
Ich wäre Ihnen dankbar, wenn Sie in den nächsten {n} Wochen <@a:eine erneute Endoskopie|Blutuntersuchungen|eine dringende CT|einen Hausbesuch> veranlassen könnten.

With kind regards, Dr. {surname}
Bien cordialement, Dr {surname}
Mit freundlichen Grüßen, Dr. {surname}

To whom it may concern: <@g:Mr.|Ms.> {surname} has been under my care since {month} and is unable to work until {date}.
À qui de droit : <@g:M.|Mme> {surname} est suivi<@g:|e> par mes soins depuis {month} et se trouve dans l'incapacité de travailler jusqu'au {date}.
Zur Vorlage: <@g:Herr|Frau> {surname} ist seit {month} bei mir in Behandlung und bis zum {date} arbeitsunfähig.

Hi Dr. {surname}, I'm writing because the <@a:rash|cough|pain|swelling> has not gone away since my visit on {date}.
Bonjour Dr {surname}, je vous écris car <@a:l'éruption|la toux|la douleur|le gonflement> n'a pas disparu depuis ma consultation du {date}.
Guten Tag, Dr. {surname}, ich schreibe Ihnen, weil <@a:der Ausschlag|der Husten|der Schmerz|die Schwellung> seit meinem Termin am {date} nicht weggegangen ist.

Could you please send me a copy of my <@a:X-ray report|lab results|immunization record|sick note>?
Pourriez-vous m'envoyer une copie de <@a:mon compte rendu de radiographie|mes résultats d'analyses|mon carnet de vaccination|mon arrêt de travail> ?
Könnten Sie mir bitte eine Kopie <@a:meines Röntgenbefundes|meiner Laborwerte|meines Impfausweises|meiner Krankschreibung> schicken?

Your results are back and everything looks fine; your <@a:hemoglobin|vitamin levels|electrolytes|kidney values> <@a:is|are|are|are> within the normal range.
Vos résultats sont arrivés et tout va bien ; <@a:votre hémoglobine est|vos vitamines sont|vos électrolytes sont|vos valeurs rénales sont> dans les limites de la normale.
Ihre Ergebnisse sind da, und alles sieht gut aus; <@a:Ihr Hämoglobin liegt|Ihre Vitaminwerte liegen|Ihre Elektrolyte liegen|Ihre Nierenwerte liegen> im Normbereich.

Please stop by the lab any weekday between {time} and {time2}; you do not need to fast.
Passez au laboratoire en semaine entre {time} et {time2} ; il n'est pas nécessaire d'être à jeun.
Kommen Sie bitte an einem Wochentag zwischen {time} und {time2} im Labor vorbei; Sie müssen nicht nüchtern sein.

This message is not monitored outside office hours; in an emergency, call 911.
Cette messagerie n'est pas consultée en dehors des heures d'ouverture ; en cas d'urgence, appelez le 911.
Diese Nachrichten werden außerhalb der Sprechzeiten nicht gelesen; rufen Sie im Notfall die 911 an.

I forgot to mention that my brother was diagnosed with <@a:an aneurysm|colon polyps|glaucoma|Crohn's disease> last year.
J'ai oublié de préciser que mon frère a eu un diagnostic <@a:d'anévrisme|de polypes du côlon|de glaucome|de maladie de Crohn> l'année dernière.
Ich habe vergessen zu erwähnen, dass bei meinem Bruder letztes Jahr <@a:ein Aneurysma|Darmpolypen|ein Glaukom|Morbus Crohn> festgestellt <@a:wurde|wurden|wurde|wurde>.

I just wanted to let you know that the dizziness is gone and I'm back to walking {n} miles a day.
Je voulais juste vous dire que les vertiges ont disparu et que je marche de nouveau {n} miles par jour.
Ich wollte Ihnen nur mitteilen, dass der Schwindel weg ist und ich wieder {n} Meilen am Tag gehe.

So, for your first problem, your <@a:back|knee|neck> pain, I think we're dealing with <@b:a strained ligament|early arthritis|a bulging disc> rather than a fracture.
Donc, pour votre premier problème, la douleur <@a:au dos|au genou|au cou>, je pense qu'il s'agit plutôt <@b:d'une entorse ligamentaire|d'un début d'arthrose|d'une protrusion discale> que d'une fracture.
Also, zu Ihrem ersten Problem, den <@a:Rückenschmerzen|Knieschmerzen|Nackenschmerzen>: Ich denke, wir haben es eher mit <@b:einer Bänderzerrung|einer beginnenden Arthrose|einer Bandscheibenvorwölbung> als mit einem Bruch zu tun.

For your second problem, the diabetes, I'd like you to see the eye doctor once a year and to bring me your sugar readings next time.
Pour votre deuxième problème, le diabète, j'aimerais que vous consultiez l'ophtalmologue une fois par an et que vous m'apportiez vos glycémies la prochaine fois.
Zu Ihrem zweiten Problem, dem Diabetes: Ich möchte, dass Sie einmal im Jahr zum Augenarzt gehen und mir nächstes Mal Ihre Zuckerwerte mitbringen.

Now, I know you were concerned about your kidney, so we looked at it on the scan, and there is no stone on either side.
Je sais que votre rein vous inquiétait, nous l'avons donc regardé au scanner et il n'y a de calcul d'aucun côté.
Ich weiß, dass Sie sich um Ihre Niere gesorgt haben, deshalb haben wir sie uns im CT angesehen, und es findet sich auf keiner Seite ein Stein.

# n=15,20,30,45,90
The procedure takes about {n} minutes, you'll be awake, and most people go home the same afternoon.
L'intervention dure environ {n} minutes, vous serez réveillé<@g:|e> et la plupart des gens rentrent chez eux l'après-midi même.
Der Eingriff dauert etwa {n} Minuten, Sie sind dabei wach, und die meisten gehen noch am selben Nachmittag nach Hause.

# n=1,2,5
There's roughly a {n} percent chance of complications, mostly bleeding or infection, and I'd be happy to walk you through them.
Le risque de complications est d'environ {n} pour cent, surtout des saignements ou une infection, et je peux vous les expliquer en détail.
Das Risiko für Komplikationen liegt bei etwa {n} Prozent, meist Blutungen oder Infektionen, und ich erkläre sie Ihnen gern im Einzelnen.

If it were my own mother, I would go ahead with the operation.
Si c'était ma propre mère, je choisirais l'opération.
Wenn es meine eigene Mutter wäre, würde ich die Operation machen lassen.

You're doing great, keep it up.
Vous vous débrouillez très bien, continuez comme ça.
Sie machen das sehr gut, weiter so.

# n=5,8,12,18
Your weight is down {n} pounds since {month}, congratulations.
Votre poids a baissé de {n} livres depuis {month}, félicitations.
Ihr Gewicht ist seit {month} um {n} Pfund gesunken, herzlichen Glückwunsch.

I don't see any sign of infection, and the incision is healing nicely.
Je ne vois aucun signe d'infection et l'incision cicatrise bien.
Ich sehe keine Anzeichen einer Infektion, und die Naht heilt gut.

That little bump is just a <@a:cyst|wart|skin tag|swollen gland>, so we can leave it alone.
Cette petite boule n'est qu'<@a:un kyste|une verrue|un acrochordon|un ganglion gonflé>, on peut donc la laisser tranquille.
Diese kleine Beule ist nur <@a:eine Zyste|eine Warze|ein Stielwärzchen|ein geschwollener Lymphknoten>, wir können sie also in Ruhe lassen.

Let me just wash my hands, and then I'll have a look.
Je me lave les mains et je regarde ça.
Ich wasche mir nur schnell die Hände, dann sehe ich mir das an.

You may feel a pinch and some pressure.
Vous allez peut-être sentir un pincement et une légère pression.
Sie spüren gleich vielleicht einen Pikser und etwas Druck.

Lie on your <@s:left|right> side, please, and bring your knees up to your chest.
Allongez-vous sur le côté <@s:gauche|droit>, s'il vous plaît, et ramenez les genoux vers la poitrine.
Legen Sie sich bitte auf die <@s:linke|rechte> Seite und ziehen Sie die Knie an die Brust.

Cover your <@s:left|right> eye and read the smallest line you can see.
Cachez votre œil <@s:gauche|droit> et lisez la plus petite ligne que vous voyez.
Decken Sie das <@s:linke|rechte> Auge ab und lesen Sie die kleinste Zeile, die Sie erkennen können.

I'm going to say three words, and I want you to repeat them back to me in a few minutes: apple, table, penny.
Je vais vous dire trois mots que vous me répéterez dans quelques minutes : pomme, table, pièce.
Ich nenne Ihnen drei Wörter, die Sie mir in ein paar Minuten wiederholen sollen: Apfel, Tisch, Münze.

Smile for me, stick out your tongue, and shrug your shoulders.
Souriez, tirez la langue et haussez les épaules.
Lächeln Sie bitte einmal, strecken Sie die Zunge heraus und ziehen Sie die Schultern hoch.

What kind of work do you do? Any heavy lifting?
Quel est votre travail ? Portez-vous des charges lourdes ?
Was machen Sie beruflich? Müssen Sie schwer heben?

Since the accident, have you had any <@a:ringing in the ears|trouble concentrating|neck stiffness|blurred vision>?
Depuis l'accident, avez-vous eu <@a:des bourdonnements d'oreilles|du mal à vous concentrer|une raideur de la nuque|une vision trouble> ?
Hatten Sie seit dem Unfall <@a:Ohrgeräusche|Konzentrationsschwierigkeiten|einen steifen Nacken|verschwommenes Sehen>?

When you urinate, does it burn, and do you have to push to get started?
Quand vous urinez, est-ce que ça brûle et devez-vous pousser pour commencer ?
Brennt es beim Wasserlassen, und müssen Sie pressen, damit es losgeht?

Do you wake up feeling rested, or do you nod off in front of the television?
Vous réveillez-vous reposé<@g:|e> ou vous endormez-vous devant la télévision ?
Wachen Sie ausgeruht auf, oder nicken Sie vor dem Fernseher ein?

Is she eating and drinking normally, and how many wet diapers has she had since yesterday?
Est-ce qu'elle mange et boit normalement, et combien de couches a-t-elle mouillées depuis hier ?
Isst und trinkt sie normal, und wie viele nasse Windeln hatte sie seit gestern?

Let me know if you change your mind about the <@a:sleep study|hearing aids|support group|genetic test>.
Dites-moi si vous changez d'avis pour <@a:l'étude du sommeil|les appareils auditifs|le groupe de soutien|le test génétique>.
Sagen Sie mir Bescheid, falls Sie es sich mit <@a:dem Schlaflabor|den Hörgeräten|der Selbsthilfegruppe|dem Gentest> anders überlegen.

My insurance won't cover that, so is there a cheaper option?
Mon assurance ne prend pas ça en charge, y a-t-il une solution moins chère ?
Meine Versicherung übernimmt das nicht, gibt es eine günstigere Möglichkeit?

I tripped over the dog, put out my hand to catch myself, and heard a crack in my wrist.
J'ai trébuché sur le chien, j'ai tendu la main pour me rattraper et j'ai entendu un craquement dans le poignet.
Ich bin über den Hund gestolpert, habe mich mit der Hand abgefangen und ein Knacken im Handgelenk gehört.

The first thing I noticed was that I couldn't button my shirt or hold a pencil properly.
La première chose que j'ai remarquée, c'est que je ne pouvais plus boutonner ma chemise ni tenir correctement un crayon.
Als Erstes ist mir aufgefallen, dass ich mein Hemd nicht mehr zuknöpfen und keinen Bleistift richtig halten konnte.

Ever since the surgery, I've had no appetite, and even coffee smells strange to me.
Depuis l'opération, je n'ai plus d'appétit et même le café a pour moi une odeur bizarre.
Seit der Operation habe ich keinen Appetit mehr, und sogar Kaffee riecht für mich komisch.

# n=2,3
My periods have been heavier, I'm going through a pad every {n} hours, and I feel wiped out.
Mes règles sont plus abondantes, j'utilise une serviette toutes les {n} heures et je suis épuisée.
Meine Periode ist stärker geworden, ich brauche alle {n} Stunden eine Binde und bin völlig erschöpft.

I get this pounding headache on one side, and light and noise make it unbearable.
J'ai un mal de tête pulsatile d'un seul côté, et la lumière et le bruit le rendent insupportable.
Ich bekomme so pochende Kopfschmerzen auf einer Seite, und Licht und Lärm machen sie unerträglich.

Do I need to fast before the blood test?
Dois-je être à jeun pour la prise de sang ?
Muss ich vor der Blutabnahme nüchtern sein?

We both have the same cold, and our son started it.
Nous avons tous les deux le même rhume, et c'est notre fils qui a commencé.
Wir haben beide dieselbe Erkältung, und angefangen hat unser Sohn.
""")

MEDICATED = read_pool("""
# 2 n=5,10,15,20,40
I'm going to prescribe [D:<@d:meloxicam|lisinopril|Lipitor|omeprazole>] [S:{n} milligrams] [F:once a day], okay?
Je vais vous prescrire <@d:du |du |du |de l'>[D:<@d:méloxicam|lisinopril|Lipitor|oméprazole>] [S:{n} milligrammes] [F:une fois par jour], d'accord ?
Ich verschreibe Ihnen [D:<@d:Meloxicam|Lisinopril|Lipitor|Omeprazol>] [S:{n} Milligramm] [F:einmal am Tag], okay?

# 2
Go ahead and start the [D:<@d:prednisone|Flomax|Zoloft|gabapentin>] tonight, and let me know how you're doing by {day}.
Commencez <@d:la |le |le |la >[D:<@d:prednisone|Flomax|Zoloft|gabapentine>] ce soir et donnez-moi de vos nouvelles d'ici {day.l}.
Fangen Sie ruhig heute Abend mit [D:<@d:Prednison|Flomax|Zoloft|Gabapentin>] an und sagen Sie mir bis {day} Bescheid, wie es Ihnen geht.

I would like you to take {drug} {strength} {freq} {dur}.
J'aimerais que vous preniez {drug.du} {strength} {freq} {dur}.
Ich möchte, dass Sie {drug} {strength} {freq} {dur} einnehmen.

# n=500,850,1000
I would like to increase your [D:metformin] to [S:{n} milligrams] [F:twice daily] and check your sugar again in a couple of months.
J'aimerais augmenter votre [D:metformine] à [S:{n} milligrammes] [F:deux fois par jour] et recontrôler votre glycémie dans deux ou trois mois.
Ich würde Ihr [D:Metformin] gern auf [S:{n} Milligramm] [F:zweimal täglich] erhöhen und Ihren Zucker in ein paar Monaten noch einmal kontrollieren.

Are you still taking the [D:<@d:Coumadin|Lasix|Synthroid|aspirin>] [F:every day]?
Prenez-vous toujours <@d:le |le |le |l'>[D:<@d:Coumadin|Lasix|Synthroid|aspirine>] [F:tous les jours] ?
Nehmen Sie [D:<@d:Coumadin|Lasix|Synthroid|ASS>] noch [F:jeden Tag]?

Do you need a refill on the [D:<@d:lisinopril|albuterol|Xanax|levothyroxine>]?
Avez-vous besoin d'un renouvellement <@d:du |du |du |de la >[D:<@d:lisinopril|salbutamol|Xanax|lévothyroxine>] ?
Brauchen Sie ein neues Rezept für [D:<@d:Lisinopril|Salbutamol|Xanax|Levothyroxin>]?

Yes, I actually do need a refill of the [D:<@d:metoprolol|Advair|Ativan>].
Oui, en fait, j'ai besoin d'un renouvellement <@d:du |de l'|de l'>[D:<@d:métoprolol|Advair|Ativan>].
Ja, ich brauche tatsächlich ein neues Rezept für [D:<@d:Metoprolol|Advair|Ativan>].

I've been taking [D:<@d:Tylenol|ibuprofen|Aleve|Advil>] for the pain, but it only takes the edge off.
Je prends <@d:du |de l'|de l'|de l'>[D:<@d:Tylenol|ibuprofène|Aleve|Advil>] contre la douleur, mais ça ne fait que l'atténuer un peu.
Ich nehme [D:<@d:Tylenol|Ibuprofen|Aleve|Advil>] gegen die Schmerzen, aber das lindert sie nur ein wenig.

I took [A:two] [D:<@d:Tylenol|Aleve|Advil>] this morning and it didn't touch it.
J'ai pris [A:deux] [D:<@d:Tylenol|Aleve|Advil>] ce matin et ça n'a rien changé.
Ich habe heute Morgen [A:zwei] [D:<@d:Tylenol|Aleve|Advil>] genommen, und es hat gar nichts gebracht.

The [D:<@d:Percocet|Vicodin|tramadol|codeine>] makes me so nauseous that I'd rather put up with the pain.
<@d:Le |Le |Le |La >[D:<@d:Percocet|Vicodin|tramadol|codéine>] me donne tellement de nausées que je préfère supporter la douleur.
Von [D:<@d:Percocet|Vicodin|Tramadol|Codein>] wird mir so übel, dass ich lieber die Schmerzen aushalte.

Doctor: Have you been taking your [D:<@d:Lasix|insulin|Norvasc|digoxin>] [F:every day]? Patient: I try to, but I forget on weekends.
Médecin : Avez-vous pris votre [D:<@d:Lasix|insuline|Norvasc|digoxine>] [F:tous les jours] ? <@g:Patient|Patiente> : J'essaie, mais j'oublie le week-end.
Arzt: Haben Sie Ihr [D:<@d:Lasix|Insulin|Norvasc|Digoxin>] [F:jeden Tag] genommen? <@g:Patient|Patientin>: Ich versuche es, aber am Wochenende vergesse ich es.

Doctor: Any side effects from the [D:<@d:lisinopril|Lexapro|Ozempic|methotrexate>]? Patient: Just a little <@a:dry cough|trouble sleeping|nausea|hair loss>.
Médecin : Des effets indésirables avec <@d:le |le |l'|le >[D:<@d:lisinopril|Lexapro|Ozempic|méthotrexate>] ? <@g:Patient|Patiente> : Juste <@a:une petite toux sèche|un peu de mal à dormir|quelques nausées|une petite perte de cheveux>.
Arzt: Irgendwelche Nebenwirkungen von [D:<@d:Lisinopril|Lexapro|Ozempic|Methotrexat>]? <@g:Patient|Patientin>: Nur <@a:ein wenig trockener Husten|leichte Schlafstörungen|ein wenig Übelkeit|ein wenig Haarausfall>.

Doctor: What are you taking for your blood pressure? Patient: [D1:<@d:Norvasc|Diovan|Cozaar>], and I think [D2:<@e:hydrochlorothiazide|atenolol>].
Médecin : Que prenez-vous pour la tension ? <@g:Patient|Patiente> : <@d:Du |Du |Du >[D1:<@d:Norvasc|Diovan|Cozaar>] et, je crois, de l'[D2:<@e:hydrochlorothiazide|aténolol>].
Arzt: Was nehmen Sie gegen den hohen Blutdruck? <@g:Patient|Patientin>: [D1:<@d:Norvasc|Diovan|Cozaar>] und, glaube ich, [D2:<@e:Hydrochlorothiazid|Atenolol>].

Doctor: Are you allergic to [D:<@d:penicillin|sulfonamides|aspirin>]? Patient: Yes, I break out in <@a:hives|a rash>.
Médecin : Êtes-vous allergique <@d:à la |aux |à l'>[D:<@d:pénicilline|sulfamides|aspirine>] ? <@g:Patient|Patiente> : Oui, je fais <@a:de l'urticaire|une éruption>.
Arzt: Sind Sie gegen [D:<@d:Penicillin|Sulfonamide|ASS>] allergisch? <@g:Patient|Patientin>: Ja, ich bekomme <@a:Quaddeln|einen Ausschlag>.

Doctor: How many [D:<@d:ibuprofen|Excedrin|Tums>] do you take on a bad day? Patient: Sometimes [A:six or eight].
Médecin : Combien <@d:d'|d'|de >[D:<@d:ibuprofène|Excedrin|Tums>] prenez-vous les mauvais jours ? <@g:Patient|Patiente> : Parfois [A:six ou huit].
Arzt: Wie viele [D:<@d:Ibuprofen|Excedrin|Tums>] nehmen Sie an einem schlechten Tag? <@g:Patient|Patientin>: Manchmal [A:sechs oder acht].

# n=2,4,8,12
Doctor: And the [D:<@d:Humira|Prolia|Depo-Provera>], who gives you that? Patient: My <@h:wife|daughter|neighbor> does it for me [F:every {n} weeks].
Médecin : Et <@d:l'|le |le >[D:<@d:Humira|Prolia|Depo-Provera>], qui vous le fait ? <@g:Patient|Patiente> : C'est <@h:ma femme|ma fille|ma voisine> qui s'en charge [F:toutes les {n} semaines].
Arzt: Und [D:<@d:Humira|Prolia|Depo-Provera>], wer gibt Ihnen das? <@g:Patient|Patientin>: Das macht <@h:meine Frau|meine Tochter|meine Nachbarin> [F:alle {n} Wochen] für mich.

Patient: Can I take [D1:<@d:Advil|ibuprofen|NyQuil>] with my [D2:<@e:Coumadin|Eliquis|lithium>]? Doctor: No, please stick with [D3:<@f:Tylenol|acetaminophen>].
<@g:Patient|Patiente> : Est-ce que je peux prendre <@d:de l'|de l'|du >[D1:<@d:Advil|ibuprofène|NyQuil>] avec mon [D2:<@e:Coumadin|Eliquis|lithium>] ? Médecin : Non, tenez-vous-en au [D3:<@f:Tylenol|paracétamol>].
<@g:Patient|Patientin>: Kann ich [D1:<@d:Advil|Ibuprofen|NyQuil>] zusammen mit meinem [D2:<@e:Coumadin|Eliquis|Lithium>] nehmen? Arzt: Nein, bleiben Sie bitte bei [D3:<@f:Tylenol|Paracetamol>].

Patient: What happens if I stop the [D:<@d:Plavix|prednisone|Keppra|statin>]? Doctor: I would not do that without talking to me first.
<@g:Patient|Patiente> : Que se passe-t-il si j'arrête <@d:le |la |le |la >[D:<@d:Plavix|prednisone|Keppra|statine>] ? Médecin : Ne le faites pas sans m'en parler d'abord.
<@g:Patient|Patientin>: Was passiert, wenn ich <@d:|||das >[D:<@d:Plavix|Prednison|Keppra|Statin>] absetze? Arzt: Das würde ich nicht tun, ohne vorher mit mir zu sprechen.

Let's hold off on [D:<@d:antibiotics|steroids|opioids>] for now and see if your body can clear this by itself.
Attendons un peu avant de donner des [D:<@d:antibiotiques|corticoïdes|opioïdes>] et voyons si votre corps peut s'en débarrasser tout seul.
Warten wir mit [D:<@d:Antibiotika|Steroiden|Opioiden>] erst einmal ab und sehen, ob Ihr Körper allein damit fertig wird.

I'd rather avoid [D:<@d:steroids|sleeping pills|statins>] if there's any other way.
J'aimerais mieux éviter les [D:<@d:corticoïdes|somnifères|statines>] s'il existe une autre solution.
Ich würde [D:<@d:Steroide|Schlafmittel|Statine>] lieber vermeiden, wenn es irgendwie anders geht.

Since [D:<@d:ibuprofen|amitriptyline|Imitrex>] has not helped, I want to try something different for those headaches.
Comme <@d:l'|l'|l'>[D:<@d:ibuprofène|amitriptyline|Imitrex>] n'a pas été efficace, je voudrais essayer autre chose pour ces maux de tête.
Da [D:<@d:Ibuprofen|Amitriptylin|Imitrex>] nicht geholfen hat, möchte ich bei diesen Kopfschmerzen etwas anderes versuchen.

# n=20,40,60,80
For your heart failure, let's go up on the [D:<@d:Lasix|furosemide|torsemide>] to [S:{n} milligrams] [F:a day] and cut back on the chips.
Pour votre insuffisance cardiaque, augmentons <@d:le |le |le >[D:<@d:Lasix|furosémide|torasémide>] à [S:{n} milligrammes] [F:par jour], et moins de chips.
Wegen Ihrer Herzschwäche erhöhen wir [D:<@d:Lasix|Furosemid|Torasemid>] auf [S:{n} Milligramm] [F:am Tag], und bitte weniger Chips.

I'd like you to stay on the [D1:<@d:Plavix|Crestor|Toprol>] and the [D2:aspirin] [F2:every day].
J'aimerais que vous continuiez <@d:le |le |le >[D1:<@d:Plavix|Crestor|Toprol>] et l'[D2:aspirine] [F2:tous les jours].
Ich möchte, dass Sie [D1:<@d:Plavix|Crestor|Toprol>] und [D2:ASS] [F2:jeden Tag] weiter einnehmen.

# n=4,6
You can use the [D:<@d:albuterol|Ventolin|ProAir>] [F:every {n} hours if needed], but call me if you need it more often than that.
Vous pouvez utiliser <@d:le |la |le >[D:<@d:salbutamol|Ventolin|ProAir>] [F:toutes les {n} heures si besoin], mais appelez-moi si vous en avez besoin plus souvent.
Sie können [D:<@d:Salbutamol|Ventolin|ProAir>] [F:bei Bedarf alle {n} Stunden] benutzen, aber rufen Sie mich an, wenn Sie es öfter brauchen.

Hey, when was the last time you used your rescue [O:inhaler]?
Dites-moi, quand avez-vous utilisé votre [O:inhalateur] de secours pour la dernière fois ?
Sagen Sie, wann haben Sie Ihren [O:Inhalator] für den Notfall zuletzt benutzt?

I'm using my [D:<@d:albuterol|Ventolin>] [O:inhaler] [F:four or five times a day] since the pollen came out.
J'utilise mon [O:inhalateur] de [D:<@d:salbutamol|Ventolin>] [F:quatre ou cinq fois par jour] depuis l'arrivée des pollens.
Ich benutze meinen [O:Inhalator] mit [D:<@d:Salbutamol|Ventolin>] [F:vier- oder fünfmal am Tag], seit die Pollen fliegen.

# n=8,10,12,16,20,24
I give myself [A:{n} units] of [D:<@d:Lantus|Levemir|insulin>] [F:at night], but I skip it when my numbers are low.
Je me fais [A:{n} unités] <@d:de |de |d'>[D:<@d:Lantus|Levemir|insuline>] [F:le soir], mais je saute quand mes chiffres sont bas.
Ich spritze mir [F:abends] [A:{n} Einheiten] [D:<@d:Lantus|Levemir|Insulin>], lasse es aber weg, wenn meine Werte niedrig sind.

My sugars have been all over the place since they changed my [D:<@d:insulin|Humalog|glipizide>].
Ma glycémie fait les montagnes russes depuis qu'on a changé mon [D:<@d:insuline|Humalog|glipizide>].
Mein Zucker schwankt ständig, seit mein [D:<@d:Insulin|Humalog|Glipizid>] umgestellt wurde.

# n=120,250,300,400,550
I can't afford the [D:<@d:Eliquis|Jardiance|Symbicort|Ozempic>]; it's over {n} dollars a month.
Je n'ai pas les moyens de payer <@d:l'|le |le |l'>[D:<@d:Eliquis|Jardiance|Symbicort|Ozempic>] ; ça coûte plus de {n} dollars par mois.
Ich kann mir [D:<@d:Eliquis|Jardiance|Symbicort|Ozempic>] nicht leisten; es kostet über {n} Dollar im Monat.

I stopped the [D:<@d:Lipitor|Crestor|simvastatin>] because my legs were cramping at night.
J'ai arrêté <@d:le |le |la >[D:<@d:Lipitor|Crestor|simvastatine>] parce que j'avais des crampes dans les jambes la nuit.
Ich habe [D:<@d:Lipitor|Crestor|Simvastatin>] abgesetzt, weil ich nachts Wadenkrämpfe hatte.

My <@h:sister|neighbor|mother-in-law> swears by [D:<@d:turmeric|melatonin|magnesium|CBD>], so I've been trying that too.
<@h:Ma sœur|Ma voisine|Ma belle-mère> ne jure que par <@d:le |la |le |le >[D:<@d:curcuma|mélatonine|magnésium|CBD>], alors j'essaie ça aussi.
<@h:Meine Schwester|Meine Nachbarin|Meine Schwiegermutter> schwört auf [D:<@d:Kurkuma|Melatonin|Magnesium|CBD>], also probiere ich das auch.

No, I don't take any [D:<@d:blood thinners|aspirin|vitamins|antacids>].
Non, je ne prends pas <@d:d'|d'|de |d'>[D:<@d:anticoagulants|aspirine|vitamines|antiacides>].
Nein, ich nehme <@d:keine |kein |keine |keine >[D:<@d:Blutverdünner|ASS|Vitamine|Antazida>].

Just the [D:<@d:Lexapro|Synthroid|Zyrtec>] and a [D2:multivitamin].
Juste le [D:<@d:Lexapro|Synthroid|Zyrtec>] et des [D2:multivitamines].
Nur [D:<@d:Lexapro|Synthroid|Zyrtec>] und ein [D2:Multivitaminpräparat].

[F:Twice a day], [A:one] [O:tablet] [F2:in the morning] and [A2:one] [F3:before bed].
[F:Deux fois par jour], [A:un] [O:comprimé] [F2:le matin] et [A2:un] [F3:avant le coucher].
[F:Zweimal am Tag], [A:eine] [O:Tablette] [F2:morgens] und [A2:eine] [F3:vor dem Schlafengehen].

The white [O:pill] [F:in the morning] and the little yellow one [F2:at night], I don't know what they're called.
Le [O:comprimé] blanc [F:le matin] et le petit jaune [F2:le soir], je ne sais pas comment ils s'appellent.
Die weiße [O:Tablette] [F:morgens] und die kleine gelbe [F2:abends], ich weiß nicht, wie sie heißen.

The pharmacy called: {drug} {strength} is on back order, and they would like to substitute {drug2}.
La pharmacie a appelé : {drug.le} {strength} est en rupture de stock et elle souhaite substituer par {drug2.du}.
Die Apotheke rief an: {drug} {strength} ist nicht lieferbar, und man möchte es durch {drug2} ersetzen.

Pharmacist called to clarify the dose of {drug}; verbal order given for {strength} {freq}.
Le pharmacien a appelé pour préciser la posologie {drug.de} ; prescription orale : {strength} {freq}.
Der Apotheker rief wegen der Dosierung von {drug} an; mündliche Anordnung: {strength} {freq}.

Pharmacy requests a prior authorization for {drug}, last filled on {date}.
La pharmacie demande un accord préalable pour {drug.le}, délivré{drug?|e} pour la dernière fois le {date}.
Die Apotheke bittet um eine Genehmigung für {drug}, zuletzt abgegeben am {date}.

Called in {drug} {strength} {freq} {dur} to the pharmacy at the patient's request.
Ordonnance {drug.de} {strength} {freq} {dur} transmise par téléphone à la pharmacie à la demande <@g:du patient|de la patiente>.
{drug} {strength} {freq} {dur} auf Wunsch <@g:des Patienten|der Patientin> telefonisch an die Apotheke durchgegeben.

OK to refill {drug} once, needs an appointment before any further refills.
OK pour un seul renouvellement {drug.de}, consultation nécessaire avant tout autre renouvellement.
{drug} darf einmal nachverordnet werden, vor weiteren Rezepten ist ein Termin nötig.

Nurse note: patient states the bottle of [D:<@d:oxycodone|Xanax|Adderall>] was lost; informed that it cannot be replaced early.
Note infirmière : <@g:le patient|la patiente> dit avoir perdu sa boîte <@d:d'|de |d'>[D:<@d:oxycodone|Xanax|Adderall>] ; <@g:informé|informée> qu'un remplacement anticipé est impossible.
Pflegenotiz: <@g:Patient|Patientin> gibt an, die Packung [D:<@d:Oxycodon|Xanax|Adderall>] verloren zu haben; darüber informiert, dass vorzeitiger Ersatz nicht möglich ist.

Patient's INR is 3.8; instructed to skip tonight's [D:<@d:Coumadin|warfarin>] and to resume [S:5 mg] tomorrow.
L'INR est à 3,8 ; consigne donnée de sauter <@d:le |la >[D:<@d:Coumadin|warfarine>] ce soir et de reprendre [S:5 mg] demain.
Die INR beträgt 3,8; angewiesen, [D:<@d:Coumadin|Warfarin>] heute Abend auszulassen und morgen mit [S:5 mg] weiterzumachen.

Mother called because the toddler spit out the [D:<@d:amoxicillin|Motrin|prednisolone>]; advised to mix it with <@a:applesauce|yogurt|chocolate sauce> and to try again.
La mère a appelé car le petit a recraché <@d:l'|le |la >[D:<@d:amoxicilline|Motrin|prednisolone>] ; conseil de <@d:la|le|la> mélanger à <@a:de la compote de pommes|du yaourt|de la sauce au chocolat> et de réessayer.
Die Mutter rief an, weil das Kleinkind [D:<@d:Amoxicillin|Motrin|Prednisolon>] ausgespuckt hat; geraten, es mit <@a:Apfelmus|Joghurt|Schokoladensoße> zu mischen und es noch einmal zu versuchen.

Patient left a message asking whether <@g:he|she> may take [D1:<@d:Sudafed|Mucinex|Benadryl>] together with [D2:<@e:lisinopril|Zoloft|Synthroid>].
<@g:Le patient|La patiente> a laissé un message demandant <@g:s'il|si elle> peut prendre du [D1:<@d:Sudafed|Mucinex|Benadryl>] avec le [D2:<@e:lisinopril|Zoloft|Synthroid>].
<@g:Der Patient|Die Patientin> fragte auf dem Anrufbeantworter, ob <@g:er|sie> [D1:<@d:Sudafed|Mucinex|Benadryl>] zusammen mit [D2:<@e:Lisinopril|Zoloft|Synthroid>] einnehmen darf.

Advised the caller to take [D1:Benadryl] [S1:25 mg] [F1:every 6 hours] for the itching and to stop the [D2:<@d:Bactrim|amoxicillin|Keflex>].
Conseil donné de prendre du [D1:Benadryl] [S1:25 mg] [F1:toutes les 6 heures] contre les démangeaisons et d'arrêter <@d:le |l'|le >[D2:<@d:Bactrim|amoxicilline|Keflex>].
Dem Anrufer geraten, gegen den Juckreiz [D1:Benadryl] [S1:25 mg] [F1:alle 6 Stunden] zu nehmen und [D2:<@d:Bactrim|Amoxicillin|Keflex>] abzusetzen.

Home health nurse asks for an order to increase [D:<@d:Lasix|Bumex|torsemide>] because of worsening edema.
L'infirmière à domicile demande une prescription pour augmenter <@d:le |le |le >[D:<@d:Lasix|Bumex|torasémide>] en raison d'une aggravation des œdèmes.
Der ambulante Pflegedienst bittet wegen zunehmender Ödeme um eine Anordnung zur Erhöhung von [D:<@d:Lasix|Bumex|Torasemid>].

Dear colleague, I would suggest that {drug} be stopped and that the patient be started on {drug2} {strength2} [F2:{times_}].
Cher confrère, je proposerais d'arrêter {drug.le} et de débuter {drug2.le} {strength2} [F2:{times_}].
Sehr geehrter Herr Kollege, ich würde vorschlagen, {drug} abzusetzen und mit {drug2} {strength2} [F2:{times_}] zu beginnen.

Thank you for referring <@g:this gentleman|this lady>, whose blood pressure remains high despite [D1:<@d:amlodipine|ramipril|losartan>] and [D2:<@e:bisoprolol|hydrochlorothiazide>].
Merci de m'avoir adressé <@g:ce patient|cette patiente>, dont la tension reste élevée malgré <@d:l'|le |le >[D1:<@d:amlodipine|ramipril|losartan>] et <@e:le |l'>[D2:<@e:bisoprolol|hydrochlorothiazide>].
Vielen Dank für die Überweisung <@g:dieses Patienten, dessen|dieser Patientin, deren> Blutdruck trotz [D1:<@d:Amlodipin|Ramipril|Losartan>] und [D2:<@e:Bisoprolol|Hydrochlorothiazid>] erhöht bleibt.

I have taken the liberty of prescribing {drug} {strength} {freq} and would be grateful if you could monitor <@g:his|her> <@a:liver function|blood count|blood pressure|weight>.
Je me suis permis de prescrire {drug.du} {strength} {freq} et vous serais reconnaissant de surveiller <@a:la fonction hépatique|la numération sanguine|la tension artérielle|le poids>.
Ich habe mir erlaubt, {drug} {strength} {freq} zu verordnen, und wäre Ihnen für Kontrollen <@a:der Leberwerte|des Blutbildes|des Blutdrucks|des Gewichts> dankbar.

# n=2..12
<@g:He|She> had been on {drug} [U:for {n} years] until it was stopped by you in {month}, and <@g:he|she> has felt much better since.
<@g:Il|Elle> a pris {drug.du} [U:pendant {n} ans], jusqu'à l'arrêt par vos soins en {month}, et se sent depuis nettement mieux.
<@g:Er|Sie> hatte {drug} [U:{n} Jahre lang] eingenommen, bis Sie es im {month} absetzten, und fühlt sich seither deutlich besser.

There is no contraindication to {drug} from a <@a:cardiac|neurological|urological|gynecological> point of view.
Il n'y a pas de contre-indication {drug.au} du point de vue <@a:cardiaque|neurologique|urologique|gynécologique>.
Aus <@a:kardialer|neurologischer|urologischer|gynäkologischer> Sicht besteht keine Kontraindikation für {drug}.

Current treatment as listed in your letter: {drug}, {drug2}, {drug3}.
Traitement actuel, selon votre courrier : {drug}, {drug2}, {drug3}.
Aktuelle Medikation laut Ihrem Brief: {drug}, {drug2}, {drug3}.

Hello, I ran out of {drug} yesterday; could you send a new prescription to the pharmacy on <@a:Main Street|Broadway|Market Square>?
Bonjour, je n'ai plus {drug.de} depuis hier ; pourriez-vous envoyer une nouvelle ordonnance à la pharmacie de <@a:Main Street|Broadway|Market Square> ?
Guten Tag, seit gestern habe ich kein {drug} mehr; könnten Sie ein neues Rezept an die Apotheke <@a:in der Main Street|am Broadway|am Market Square> schicken?

Since I started {drug}, I have had {symp}; is that normal, or should I stop it?
Depuis que je prends {drug.du}, j'ai {symp.un} ; est-ce normal ou dois-je l'arrêter ?
Seit ich {drug} nehme, habe ich {symp.ohne}; ist das normal, oder soll ich es absetzen?

Please continue with {drug} as before; the {symp} should settle within a week or two.
Continuez {drug.le} comme avant ; les symptômes ({symp}) devraient disparaître en une à deux semaines.
Bitte nehmen Sie {drug} weiter wie bisher; die Beschwerden ({symp}) sollten sich in ein bis zwei Wochen legen.

You can stop taking {drug} now that your <@a:labs|scans|blood pressure readings> are back to normal.
Vous pouvez arrêter de prendre {drug.le} maintenant que vos <@a:analyses|images|tensions> sont redevenues normales.
Sie können {drug} jetzt absetzen, da Ihre <@a:Laborwerte|Aufnahmen|Blutdruckwerte> wieder normal sind.

I accidentally took my {drug} twice this morning, what should I do?
J'ai pris {drug.le} deux fois par erreur ce matin, que dois-je faire ?
Ich habe heute Morgen versehentlich zweimal {drug} genommen, was soll ich tun?

Is it okay to drink a glass of wine while I'm on {drug}?
Puis-je boire un verre de vin pendant que je prends {drug.du} ?
Darf ich ein Glas Wein trinken, solange ich {drug} nehme?

I don't think the {drug} is doing anything, to be honest.
Pour être honnête, je ne pense pas que {drug.le} ait le moindre effet.
Ehrlich gesagt glaube ich nicht, dass {drug} etwas bewirkt.

And you're on {drug}, is that right?
Et vous êtes sous {drug}, c'est bien ça ?
Und Sie nehmen {drug}, stimmt das?

So, we're going to stop the {drug} and put you on {drug2} instead.
Donc, nous allons arrêter {drug.le} et vous mettre à la place sous {drug2}.
Also, wir setzen {drug} ab und stellen Sie stattdessen auf {drug2} um.

Have you ever had a bad reaction to {drug} or {drug2}?
Avez-vous déjà mal réagi {drug.au} ou {drug2.au} ?
Haben Sie schon einmal schlecht auf {drug} oder {drug2} reagiert?

# n=5,8,12,15,20
My last doctor had me on {drug}, but it made me gain {n} pounds.
Mon ancien médecin m'avait mis<@g:|e> sous {drug}, mais ça m'a fait prendre {n} livres.
Mein früherer Arzt hatte mir {drug} gegeben, aber davon habe ich {n} Pfund zugenommen.

# kinds=solid
I'm taking {dose} {freq} like it says on the label.
Je prends {dose} {freq}, comme c'est écrit sur la boîte.
Ich nehme {freq} {dose}, so wie es auf der Packung steht.

# kinds=solid
How about we try half the dose of {drug}, so a {strength} {form} {freq}?
Et si nous essayions la moitié de la dose {drug.de}, soit {form.un} à {strength} {freq} ?
Wie wäre es mit der halben Dosis von {drug}, also {form.ein} {strength} {freq}?

Please order {drug} {strength} {freq} and a <@a:basic metabolic panel|lipid panel|urine drug screen>.
Prescrivez {drug.du} {strength} {freq} et un <@a:bilan biochimique|bilan lipidique|dépistage urinaire de toxiques>.
Bitte {drug} {strength} {freq} und <@a:ein Basislabor|ein Lipidprofil|ein Urin-Drogenscreening> anordnen.

Yes, {drug} and {drug2}, both of them [F:in the morning].
Oui, {drug.du} et {drug2.du}, les deux [F:le matin].
Ja, {drug} und {drug2}, beide [F:morgens].

Is there a generic for {drug}?
Existe-t-il un générique pour {drug.le} ?
Gibt es für {drug} ein Generikum?

# m=6,8,10
Okay, so I'm gonna start you on a [D:<@d:Medrol|prednisone>] taper; it's [A:{m}] [O:pills] on the first day, then fewer each day.
Bon, je vais vous mettre sous [D:<@d:Medrol|prednisone>] en doses dégressives ; c'est [A:{m}] [O:comprimés] le premier jour, puis de moins en moins chaque jour.
Okay, ich setze Sie auf [D:<@d:Medrol|Prednison>] in absteigender Dosis; am ersten Tag [A:{m}] [O:Tabletten], dann jeden Tag weniger.

For the pain, we'll try [D:<@d:Mobic|Celebrex|naproxen|diclofenac>], but don't mix it with any other [D2:<@e:anti-inflammatories|NSAIDs>].
Pour la douleur, nous allons essayer <@d:le |le |le |le >[D:<@d:Mobic|Celebrex|naproxène|diclofénac>], mais ne le mélangez pas avec d'autres [D2:<@e:anti-inflammatoires|AINS>].
Gegen die Schmerzen versuchen wir es mit [D:<@d:Mobic|Celebrex|Naproxen|Diclofenac>], aber kombinieren Sie es nicht mit anderen [D2:<@e:Entzündungshemmern|NSAR>].

What I'd like to do is inject some [D:<@d:cortisone|lidocaine|Toradol>] into your <@a:shoulder|hip|heel> today.
J'aimerais vous injecter aujourd'hui <@d:de la |de la |du >[D:<@d:cortisone|lidocaïne|Toradol>] dans <@a:l'épaule|la hanche|le talon>.
Ich würde Ihnen heute gern [D:<@d:Kortison|Lidocain|Toradol>] in <@a:die Schulter|die Hüfte|die Ferse> spritzen.

Did the [D:<@d:cortisone|lidocaine|Botox>] we gave you in {month} help?
<@d:La |La |Le >[D:<@d:cortisone|lidocaïne|Botox>] que nous vous avons <@d:injectée|injectée|injecté> en {month} a-t-<@d:elle|elle|il> été efficace ?
Hat das [D:<@d:Kortison|Lidocain|Botox>], das wir Ihnen im {month} gegeben haben, geholfen?

The [D:<@d:cortisone|Botox|gabapentin>] wore off after about {n} weeks, and now I'm back to square one.
L'effet <@d:de la |du |de la >[D:<@d:cortisone|Botox|gabapentine>] s'est estompé après environ {n} semaines, et me voilà revenu<@g:|e> au point de départ.
Die Wirkung von [D:<@d:Kortison|Botox|Gabapentin>] ließ nach etwa {n} Wochen nach, und jetzt bin ich wieder am Anfang.

Your thyroid is a bit slow, so we'll bump the [D:<@d:Synthroid|levothyroxine>] up to [S:<@s:88|112|125> micrograms].
Votre thyroïde est un peu lente, nous allons donc monter <@d:le |la >[D:<@d:Synthroid|lévothyroxine>] à [S:<@s:88|112|125> microgrammes].
Ihre Schilddrüse ist etwas träge, also erhöhen wir [D:<@d:Synthroid|Levothyroxin>] auf [S:<@s:88|112|125> Mikrogramm].

Keep taking the [D:iron] [F:every other day], ideally with orange juice, and don't be alarmed if your stools turn dark.
Continuez à prendre le [D:fer] [F:un jour sur deux], si possible avec du jus d'orange, et ne vous inquiétez pas si vos selles deviennent foncées.
Nehmen Sie das [D:Eisen] [F:jeden zweiten Tag] weiter, am besten mit Orangensaft, und erschrecken Sie nicht, wenn Ihr Stuhl dunkel wird.

You're a little low on [D:vitamin D], so pick up some over-the-counter [S:<@s:1000|2000|5000> units] and take it [F:daily].
Vous manquez un peu de [D:vitamine D] ; achetez-en en vente libre, à [S:<@s:1000|2000|5000> unités], et prenez-la [F:tous les jours].
Sie haben etwas wenig [D:Vitamin D], besorgen Sie sich rezeptfrei [S:<@s:1000|2000|5000> Einheiten] und nehmen Sie es [F:täglich].

If you start to feel shaky while on [D:<@d:insulin|glipizide|glyburide>], drink some juice and check your sugar.
Si vous commencez à trembler sous [D:<@d:insuline|glipizide|glibenclamide>], buvez du jus de fruits et contrôlez votre glycémie.
Wenn Sie unter [D:<@d:Insulin|Glipizid|Glibenclamid>] zittrig werden, trinken Sie etwas Saft und messen Sie Ihren Zucker.

The bad news is that [D:<@d:Humira|methotrexate|tamoxifen>] isn't working the way we had hoped.
La mauvaise nouvelle, c'est que <@d:l'|le |le >[D:<@d:Humira|méthotrexate|tamoxifène>] n'agit pas comme nous l'espérions.
Die schlechte Nachricht ist, dass [D:<@d:Humira|Methotrexat|Tamoxifen>] nicht so wirkt, wie wir gehofft hatten.

We could try you on a low dose of [D:<@d:sertraline|Lexapro|Wellbutrin|Cymbalta>], but it takes four to six weeks before you notice a difference.
Nous pourrions essayer une faible dose <@d:de |de |de |de >[D:<@d:sertraline|Lexapro|Wellbutrin|Cymbalta>], mais il faut quatre à six semaines avant de sentir une différence.
Wir könnten es mit einer niedrigen Dosis [D:<@d:Sertralin|Lexapro|Wellbutrin|Cymbalta>] versuchen, aber es dauert vier bis sechs Wochen, bis Sie einen Unterschied merken.

I feel more like myself since you put me on the [D:<@d:Zoloft|Prozac|lamotrigine>].
Je me sens davantage moi-même depuis que vous m'avez mis<@g:|e> sous [D:<@d:Zoloft|Prozac|lamotrigine>].
Ich fühle mich wieder mehr wie ich selbst, seit Sie mir [D:<@d:Zoloft|Prozac|Lamotrigin>] gegeben haben.

I only use the [D:<@d:Ambien|trazodone|melatonin>] when I have an early shift the next day.
Je ne prends <@d:l'|la |la >[D:<@d:Ambien|trazodone|mélatonine>] que lorsque je commence tôt le lendemain.
Ich nehme [D:<@d:Ambien|Trazodon|Melatonin>] nur, wenn ich am nächsten Tag Frühdienst habe.

Put [A:one] [O:drop] of [D:<@d:timolol|latanoprost|prednisolone>] in each eye [F:every morning] and wait five minutes before the next one.
Mettez [A:une] [O:goutte] <@d:de |de |de >[D:<@d:timolol|latanoprost|prednisolone>] dans chaque œil [F:tous les matins] et attendez cinq minutes avant la suivante.
Geben Sie [F:jeden Morgen] [A:einen] [O:Tropfen] [D:<@d:Timolol|Latanoprost|Prednisolon>] in jedes Auge und warten Sie fünf Minuten bis zum nächsten.

Rub a bit of [D:<@d:hydrocortisone|Voltaren|clotrimazole>] [O:cream] on it [F:twice a day] and leave it uncovered.
Mettez un peu de [O:crème] <@d:à l'|de |au >[D:<@d:hydrocortisone|Voltaren|clotrimazole>] dessus [F:deux fois par jour] et laissez à l'air libre.
Tragen Sie [F:zweimal am Tag] etwas [D:<@d:Hydrocortison|Voltaren|Clotrimazol>] [O:Creme] auf und lassen Sie es unbedeckt.

Swish and swallow [A:one teaspoon] of [D:nystatin] [F:four times a day], and boil the pacifiers.
Gardez en bouche puis avalez [A:une cuillère à café] de [D:nystatine] [F:quatre fois par jour] et faites bouillir les tétines.
Spülen Sie [F:viermal täglich] mit [A:einem Teelöffel] [D:Nystatin] und schlucken Sie es dann; die Schnuller bitte auskochen.

The [D:<@d:amoxicillin|Zithromax|Augmentin>] gave him terrible diarrhea, so I stopped it after the third day.
<@d:L'|Le |L'>[D:<@d:amoxicilline|Zithromax|Augmentin>] lui a donné une diarrhée terrible, alors je l'ai <@d:arrêtée|arrêté|arrêté> après le troisième jour.
Von [D:<@d:Amoxicillin|Zithromax|Augmentin>] bekam er furchtbaren Durchfall, deshalb habe ich es nach dem dritten Tag abgesetzt.

She's had {n} ear infections this year, and every time they just give her [D:antibiotics].
Elle a eu {n} otites cette année et, à chaque fois, on lui donne simplement des [D:antibiotiques].
Sie hatte dieses Jahr {n} Ohrenentzündungen, und jedes Mal bekommt sie einfach [D:Antibiotika].

# n=5,7.5,10
You can give her [A:{n} mL] of the [D:<@d:ibuprofen|Tylenol>] [O:suspension] [F:every six hours] if the fever makes her uncomfortable.
Vous pouvez lui donner [A:{n} ml] de [O:suspension] <@d:d'|de >[D:<@d:ibuprofène|Tylenol>] [F:toutes les six heures] si la fièvre la gêne.
Sie können ihr [F:alle sechs Stunden] [A:{n} ml] [D:<@d:Ibuprofen|Tylenol>] [O:Suspension] geben, wenn ihr das Fieber zu schaffen macht.

I've had to use the [D:nitroglycerin] only once since <@a:the stent|the bypass|Christmas>.
Je n'ai dû utiliser la [D:trinitrine] qu'une seule fois depuis <@a:le stent|le pontage|Noël>.
Ich musste das [D:Nitroglycerin] seit <@a:dem Stent|dem Bypass|Weihnachten> nur ein einziges Mal benutzen.

They gave me some [D:<@d:morphine|Toradol|Zofran|Benadryl>] in the ambulance, and that calmed things down.
On m'a donné <@d:de la |du |du |du >[D:<@d:morphine|Toradol|Zofran|Benadryl>] dans l'ambulance et ça m'a calmé<@g:|e>.
Im Rettungswagen hat man mir [D:<@d:Morphin|Toradol|Zofran|Benadryl>] gegeben, und das hat mich beruhigt.

We have you down for [D1:<@d:metformin|Januvia>], [D2:<@e:lisinopril|Cozaar>] and [D3:<@f:aspirin|atorvastatin>]; has anything changed?
Nous avons noté <@d:de la |du >[D1:<@d:metformine|Januvia>], <@e:du |du >[D2:<@e:lisinopril|Cozaar>] et de l'[D3:<@f:aspirine|atorvastatine>] ; y a-t-il du changement ?
Bei uns stehen [D1:<@d:Metformin|Januvia>], [D2:<@e:Lisinopril|Cozaar>] und [D3:<@f:ASS|Atorvastatin>]; hat sich daran etwas geändert?

Hold off on your [D:<@d:metoprolol|blood thinner|insulin>] the morning of the test, then go on as usual afterward.
Ne prenez pas votre [D:<@d:métoprolol|anticoagulant|insuline>] le matin de l'examen, puis continuez comme d'habitude ensuite.
Lassen Sie <@d:|den |das >[D:<@d:Metoprolol|Blutverdünner|Insulin>] am Morgen der Untersuchung weg und machen Sie danach wie gewohnt weiter.

TELEPHONE NOTE: [D:<@d:Bactrim|Cipro|Macrobid>] called in [U:for {n} days]; patient to call if symptoms persist beyond {day}.
NOTE TÉLÉPHONIQUE : [D:<@d:Bactrim|Cipro|Macrobid>] prescrit par téléphone [U:pour {n} jours] ; rappeler si les symptômes persistent au-delà de {day.l}.
TELEFONNOTIZ: [D:<@d:Bactrim|Cipro|Macrobid>] telefonisch [U:für {n} Tage] verordnet; <@g:Patient|Patientin> soll anrufen, falls die Beschwerden über {day} hinaus anhalten.

Daughter reports that her father has been very drowsy since [D:<@d:oxycodone|lorazepam|quetiapine|Lyrica>] was started.
La fille signale que son père est très somnolent depuis le début <@d:de l'|du |de la |du >[D:<@d:oxycodone|lorazépam|quétiapine|Lyrica>].
Die Tochter berichtet, dass ihr Vater sehr schläfrig ist, seit mit [D:<@d:Oxycodon|Lorazepam|Quetiapin|Lyrica>] begonnen wurde.

Thank you for your letter regarding <@g:Mr.|Mrs.> {surname}. I would continue [D:<@d:levodopa|donepezil|carbamazepine|valproate>] at the present dose and review in {n} months.
Merci de votre courrier concernant <@g:M.|Mme> {surname}. Je poursuivrais <@d:la |le |la |le >[D:<@d:lévodopa|donépézil|carbamazépine|valproate>] à la dose actuelle et réévaluerais dans {n} mois.
Vielen Dank für Ihren Brief zu <@g:Herrn|Frau> {surname}. Ich würde [D:<@d:Levodopa|Donepezil|Carbamazepin|Valproat>] in der jetzigen Dosis fortführen und in {n} Monaten neu beurteilen.

On examination the tremor was less marked than in {month}, and I see no need for [D:<@d:propranolol|primidone|clonazepam>] at present.
À l'examen, le tremblement était moins marqué qu'en {month} et je ne vois pas d'indication <@d:au |à la |au >[D:<@d:propranolol|primidone|clonazépam>] pour l'instant.
Bei der Untersuchung war der Tremor weniger ausgeprägt als im {month}, und ich sehe derzeit keinen Bedarf für [D:<@d:Propranolol|Primidon|Clonazepam>].

Could you kindly check the <@a:potassium|creatinine|uric acid> {n} weeks after the introduction of [D:<@d:spironolactone|ramipril|allopurinol>]?
Pourriez-vous contrôler <@a:la kaliémie|la créatinine|l'uricémie> {n} semaines après l'introduction <@d:de la |du |de l'>[D:<@d:spironolactone|ramipril|allopurinol>] ?
Könnten Sie bitte {n} Wochen nach Beginn von [D:<@d:Spironolacton|Ramipril|Allopurinol>] <@a:das Kalium|das Kreatinin|die Harnsäure> kontrollieren?

Portal message: My [D:<@d:Wegovy|Trulicity|Dupixent|Repatha>] [O:pen] jammed today, so I'm not sure how much I got; should I repeat it?
Message du portail : mon [O:stylo] de [D:<@d:Wegovy|Trulicity|Dupixent|Repatha>] s'est bloqué aujourd'hui et je ne sais pas combien j'ai reçu ; dois-je recommencer ?
Portalnachricht: Mein [O:Pen] mit [D:<@d:Wegovy|Trulicity|Dupixent|Repatha>] hat heute geklemmt, und ich weiß nicht, wie viel ich bekommen habe; soll ich es wiederholen?

Reply: No, please do not repeat it; take the next dose of [D:<@d:Wegovy|Trulicity|Dupixent>] on {day} as planned.
Réponse : non, ne recommencez pas ; prenez la prochaine dose de [D:<@d:Wegovy|Trulicity|Dupixent>] {day.l} comme prévu.
Antwort: Nein, bitte nicht wiederholen; nehmen Sie die nächste Dosis [D:<@d:Wegovy|Trulicity|Dupixent>] wie geplant am {day}.

Your INR is 2.4, so please stay on the same dose of [D:<@d:warfarin|Coumadin>] and come back in {n} weeks.
Votre INR est à 2,4 ; gardez donc la même dose <@d:de |de >[D:<@d:warfarine|Coumadin>] et revenez dans {n} semaines.
Ihre INR beträgt 2,4, bleiben Sie also bei der gleichen Dosis [D:<@d:Warfarin|Coumadin>] und kommen Sie in {n} Wochen wieder.

The insurance prefers [D:<@d:rosuvastatin|Farxiga|Breo|famotidine>], so unless you object I'll switch you over.
L'assurance préfère <@d:la |le |le |la >[D:<@d:rosuvastatine|Farxiga|Breo|famotidine>] ; sauf objection de votre part, je ferai donc le changement.
Die Versicherung bevorzugt [D:<@d:Rosuvastatin|Farxiga|Breo|Famotidin>], wenn Sie nichts dagegen haben, stelle ich Sie also um.

I'll send you home with a few [O:tablets] of [D:<@d:Zofran|ondansetron|Norco>], just enough [U:for the weekend].
Je vous donne quelques [O:comprimés] <@d:de |d'|de >[D:<@d:Zofran|ondansétron|Norco>] à emporter, juste assez [U:pour le week-end].
Ich gebe Ihnen ein paar [O:Tabletten] [D:<@d:Zofran|Ondansetron|Norco>] mit nach Hause, gerade genug [U:für das Wochenende].

So, just to recap: no more [D1:<@d:ibuprofen|Aleve>], the [D2:<@e:omeprazole|Pepcid>] [F2:before breakfast], and I'll see you in {n} weeks.
Donc, pour résumer : plus <@d:d'|d'>[D1:<@d:ibuprofène|Aleve>], <@e:l'|le >[D2:<@e:oméprazole|Pepcid>] [F2:avant le petit déjeuner], et on se revoit dans {n} semaines.
Also noch einmal kurz zusammengefasst: kein [D1:<@d:Ibuprofen|Aleve>] mehr, [D2:<@e:Omeprazol|Pepcid>] [F2:vor dem Frühstück], und wir sehen uns in {n} Wochen.

Doctor: Are you taking anything over the counter? Patient: [D1:<@d:Claritin|Zyrtec|Allegra>] in the spring, and [D2:<@e:fish oil|vitamin C|magnesium>].
Médecin : Prenez-vous quelque chose en vente libre ? <@g:Patient|Patiente> : <@d:Du |Du |De l'>[D1:<@d:Claritin|Zyrtec|Allegra>] au printemps et <@e:de l'|de la |du >[D2:<@e:huile de poisson|vitamine C|magnésium>].
Arzt: Nehmen Sie etwas Rezeptfreies? <@g:Patient|Patientin>: [D1:<@d:Claritin|Zyrtec|Allegra>] im Frühling und [D2:<@e:Fischöl|Vitamin C|Magnesium>].

Doctor: How's the reflux? Patient: Much better on the [D:<@d:Protonix|Nexium|Prilosec>].
Médecin : Et le reflux ? <@g:Patient|Patiente> : Beaucoup mieux sous [D:<@d:Protonix|Nexium|Prilosec>].
Arzt: Was macht der Reflux? <@g:Patient|Patientin>: Viel besser unter [D:<@d:Protonix|Nexium|Prilosec>].

Doctor: Did they send you home on [D:antibiotics]? Patient: Yes, [D2:<@d:Levaquin|Keflex|Cipro>], I think, [U:for a week].
Médecin : Vous a-t-on prescrit des [D:antibiotiques] à la sortie ? <@g:Patient|Patiente> : Oui, <@d:du |du |du >[D2:<@d:Levaquin|Keflex|Cipro>], je crois, [U:pendant une semaine].
Arzt: Hat man Ihnen bei der Entlassung [D:Antibiotika] mitgegeben? <@g:Patient|Patientin>: Ja, [D2:<@d:Levaquin|Keflex|Cipro>], glaube ich, [U:für eine Woche].

Nurse: Which pharmacy should we send the [D:<@d:prednisone|Valtrex|nystatin>] to?
Infirmière : À quelle pharmacie devons-nous envoyer l'ordonnance <@d:de |de |de >[D:<@d:prednisone|Valtrex|nystatine>] ?
Schwester: An welche Apotheke sollen wir das Rezept für [D:<@d:Prednison|Valtrex|Nystatin>] schicken?

Pharmacist: The patient is also on [D1:<@d:warfarin|simvastatin|digoxin>], which interacts with the [D2:<@e:clarithromycin|amiodarone|fluconazole>] you ordered.
Pharmacien : <@g:le patient|la patiente> prend aussi de la [D1:<@d:warfarine|simvastatine|digoxine>], qui interagit avec <@e:la |l'|le >[D2:<@e:clarithromycine|amiodarone|fluconazole>] que vous avez prescrit<@e:e|e|>.
Apotheker: <@g:Der Patient|Die Patientin> nimmt auch [D1:<@d:Warfarin|Simvastatin|Digoxin>], das mit dem von Ihnen verordneten [D2:<@e:Clarithromycin|Amiodaron|Fluconazol>] interagiert.

Dr. {surname}: Let's cut the [D:<@d:lisinopril|metoprolol|Xanax|Seroquel>] in half and recheck next week.
Dr {surname} : réduisons <@d:le |le |le |le >[D:<@d:lisinopril|métoprolol|Xanax|Seroquel>] de moitié et recontrôlons la semaine prochaine.
Dr. {surname}: Wir halbieren [D:<@d:Lisinopril|Metoprolol|Xanax|Seroquel>] und kontrollieren nächste Woche noch einmal.

Try some [D:<@d:Imodium|Pepto-Bismol|MiraLAX|Metamucil>] first, and if that doesn't do it, call the office.
Essayez d'abord <@d:l'|le |le |le >[D:<@d:Imodium|Pepto-Bismol|MiraLAX|Metamucil>] et, si cela ne suffit pas, appelez le cabinet.
Versuchen Sie es erst mit [D:<@d:Imodium|Pepto-Bismol|MiraLAX|Metamucil>], und wenn das nicht hilft, rufen Sie in der Praxis an.

My hands are so dry from the [D:<@d:Accutane|isotretinoin|clobetasol>] that the skin is cracking.
J'ai les mains tellement sèches à cause <@d:de l'|de l'|du >[D:<@d:Accutane|isotrétinoïne|clobétasol>] que la peau se fissure.
Meine Hände sind von [D:<@d:Accutane|Isotretinoin|Clobetasol>] so trocken, dass die Haut rissig wird.

You've been on [D:<@d:Fosamax|Actonel|Prolia>] [U:for five years], so it may be time for a break.
Vous êtes sous [D:<@d:Fosamax|Actonel|Prolia>] [U:depuis cinq ans], il est peut-être temps de faire une pause.
Sie nehmen [D:<@d:Fosamax|Actonel|Prolia>] [U:seit fünf Jahren], es könnte also Zeit für eine Pause sein.

Whatever you do, don't share your [D:<@d:Adderall|oxycodone|Ativan>] with anyone.
Surtout, ne partagez votre [D:<@d:Adderall|oxycodone|Ativan>] avec personne.
Geben Sie Ihr [D:<@d:Adderall|Oxycodon|Ativan>] auf keinen Fall an andere weiter.

# n=10,20,30,40
And then for your <@a:depression|anxiety|hot flashes>, I want to go ahead and prescribe [D:<@d:Celexa|fluoxetine|paroxetine>] [S:{n} milligrams] [F:once a day], and we'll see each other again in a month.
Ensuite, pour <@a:votre dépression|votre anxiété|vos bouffées de chaleur>, je vais vous prescrire <@d:du |de la |de la >[D:<@d:Celexa|fluoxétine|paroxétine>] [S:{n} milligrammes] [F:une fois par jour], et nous nous reverrons dans un mois.
Und dann verschreibe ich Ihnen wegen <@a:Ihrer Depression|Ihrer Angst|Ihrer Hitzewallungen> [D:<@d:Celexa|Fluoxetin|Paroxetin>] [S:{n} Milligramm] [F:einmal am Tag], und wir sehen uns in einem Monat wieder.

Your cholesterol has come down nicely with the [D:<@d:statin|Zetia|rosuvastatin>], so I wouldn't change a thing.
Votre cholestérol a bien baissé avec <@d:la |le |la >[D:<@d:statine|Zetia|rosuvastatine>], je ne changerais donc rien.
Ihr Cholesterin ist mit <@d:dem ||>[D:<@d:Statin|Zetia|Rosuvastatin>] schön gesunken, ich würde also nichts ändern.

So your mom says you don't like the taste of the [D:<@d:amoxicillin|prednisolone|Augmentin>], is that right, buddy?
Ta maman dit que tu n'aimes pas le goût <@d:de l'|de la |de l'>[D:<@d:amoxicilline|prednisolone|Augmentin>], c'est vrai, mon grand ?
Deine Mama sagt, du magst den Geschmack von [D:<@d:Amoxicillin|Prednisolon|Augmentin>] nicht, stimmt das, mein Großer?

If the [D:<@d:Tylenol|ibuprofen|gabapentin>] is not enough, call me and I'll send in something stronger.
Si <@d:le |l'|la >[D:<@d:Tylenol|ibuprofène|gabapentine>] ne suffit pas, appelez-moi et je vous prescrirai quelque chose de plus fort.
Wenn [D:<@d:Tylenol|Ibuprofen|Gabapentin>] nicht reicht, rufen Sie mich an, dann verordne ich etwas Stärkeres.

Make sure you take the [D:<@d:Fosamax|doxycycline|potassium>] sitting up and with plenty of water.
Veillez à prendre <@d:le |la |le >[D:<@d:Fosamax|doxycycline|potassium>] en position assise et avec beaucoup d'eau.
Achten Sie darauf, [D:<@d:Fosamax|Doxycyclin|Kalium>] im Sitzen und mit viel Wasser einzunehmen.

I've been doubling up on the [D:<@d:Lasix|prednisone|gabapentin>] on my own because my <@a:legs|joints|feet> were so swollen.
J'ai doublé de moi-même <@d:le |la |la >[D:<@d:Lasix|prednisone|gabapentine>] parce que <@a:mes jambes étaient très enflées|mes articulations étaient très enflées|mes pieds étaient très enflés>.
Ich habe [D:<@d:Lasix|Prednison|Gabapentin>] von mir aus verdoppelt, weil meine <@a:Beine|Gelenke|Füße> so geschwollen waren.

[A:Four] [O:drops] of [D:<@d:Debrox|olive oil>] in the ear [F:at night] will soften the wax, and then we can flush it out.
[A:Quatre] [O:gouttes] <@d:de |d'>[D:<@d:Debrox|huile d'olive>] dans l'oreille [F:le soir] ramolliront le bouchon, puis nous pourrons le rincer.
[A:Vier] [O:Tropfen] [D:<@d:Debrox|Olivenöl>] [F:abends] ins Ohr weichen das Ohrenschmalz auf, dann können wir es ausspülen.

They told me at the hospital to stop the [D1:<@d:metformin|aspirin|Xarelto>], but nobody said when to start it again.
À l'hôpital, on m'a dit d'arrêter <@d:la |l'|le >[D1:<@d:metformine|aspirine|Xarelto>], mais personne ne m'a dit quand <@d:la|la|le> reprendre.
Im Krankenhaus hat man mir gesagt, ich solle [D1:<@d:Metformin|ASS|Xarelto>] absetzen, aber niemand hat gesagt, wann ich wieder anfangen soll.

You'll get [D1:<@d:Ancef|cefazolin>] right before the surgery and [D2:<@e:Zofran|dexamethasone>] so you don't wake up sick to your stomach.
Vous recevrez <@d:de l'|de la >[D1:<@d:Ancef|céfazoline>] juste avant l'opération et <@e:du |de la >[D2:<@e:Zofran|dexaméthasone>] pour ne pas vous réveiller avec des nausées.
Sie bekommen direkt vor der Operation [D1:<@d:Ancef|Cefazolin>] und außerdem [D2:<@e:Zofran|Dexamethason>], damit Sie nicht mit Übelkeit aufwachen.

I don't want to get hooked on [D:<@d:opioids|Xanax|oxycodone|Ambien>].
Je ne veux pas devenir dépendant<@g:|e> <@d:aux |au |à l'|à l'>[D:<@d:opioïdes|Xanax|oxycodone|Ambien>].
Ich möchte nicht von [D:<@d:Opioiden|Xanax|Oxycodon|Ambien>] abhängig werden.

Actually, it's not [D1:<@d:Zyrtec|losartan|tramadol>] that I take, it's [D2:<@e:Allegra|amlodipine|Lyrica>].
En fait, ce n'est pas du [D1:<@d:Zyrtec|losartan|tramadol>] que je prends, c'est <@e:de l'|de l'|du >[D2:<@e:Allegra|amlodipine|Lyrica>].
Eigentlich nehme ich nicht [D1:<@d:Zyrtec|Losartan|Tramadol>], sondern [D2:<@e:Allegra|Amlodipin|Lyrica>].

Would you be willing to try [D:<@d:Botox|Aimovig|topiramate>], given that you have {n} migraines a month?
Seriez-vous prêt<@g:|e> à essayer <@d:le |l'|le >[D:<@d:Botox|Aimovig|topiramate>], puisque vous avez {n} migraines par mois ?
Wären Sie bereit, [D:<@d:Botox|Aimovig|Topiramat>] zu versuchen, da Sie {n} Migräneattacken im Monat haben?

Patient reports that the new [O:<@o:pills|capsules|drops>] <@a:upset the stomach|cause headaches|taste bitter>, and would like to go back to [D:<@d:omeprazole|losartan|Systane>].
<@g:Le patient|La patiente> signale que les nouv<@o:eaux|elles|elles> [O:<@o:comprimés|gélules|gouttes>] <@a:irritent l'estomac|donnent des maux de tête|ont un goût amer> et souhaite revenir <@d:à l'|au |au >[D:<@d:oméprazole|losartan|Systane>].
<@g:Patient|Patientin> berichtet, dass die neuen [O:<@o:Tabletten|Kapseln|Tropfen>] <@a:auf den Magen schlagen|Kopfschmerzen machen|bitter schmecken>, und möchte wieder [D:<@d:Omeprazol|Losartan|Systane>] nehmen.

We reviewed your chart, and you should not take [D:<@d:Viagra|Cialis|sildenafil>] while you are using [D2:<@e:nitroglycerin|Imdur|nitrates>].
Nous avons revu votre dossier et vous ne devez pas prendre de [D:<@d:Viagra|Cialis|sildénafil>] tant que vous utilisez <@e:la |l'|les >[D2:<@e:trinitrine|Imdur|dérivés nitrés>].
Wir haben Ihre Akte durchgesehen: Sie dürfen kein [D:<@d:Viagra|Cialis|Sildenafil>] nehmen, solange Sie [D2:<@e:Nitroglycerin|Imdur|Nitrate>] anwenden.

So the plan is [D:<@d:doxycycline|amoxicillin|cephalexin>], [A:one] [O:capsule] [F:twice a day] [U:for {n} days], plus lots of fluids and rest.
Donc, on part sur <@d:la |l'|la >[D:<@d:doxycycline|amoxicilline|céfalexine>], [A:une] [O:gélule] [F:deux fois par jour] [U:pendant {n} jours], avec beaucoup de liquides et du repos.
Der Plan ist also [D:<@d:Doxycyclin|Amoxicillin|Cefalexin>], [A:eine] [O:Kapsel] [F:zweimal am Tag] [U:für {n} Tage], dazu viel Flüssigkeit und Ruhe.
""")
