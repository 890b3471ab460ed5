from .item import Item
from .model import read_pool

_N = tuple(range(1, 13))
# Narrative without a medication.
NARRATIVE = read_pool("""
# 2
{who} was admitted on {date} with {symp}.
{who} a été hospitalisé<@g:|e> le {date} pour {symp}.
{who} wurde am {date} mit {symp.bei} aufgenommen.

# 2
History of {diag} and {diag2}.
Antécédents : {diag} et {diag2}.
Vorgeschichte: {diag} und {diag2}.

# 2
Known {diag} since {year.p}.
{diag.c} connu{diag?|e} depuis {year.p}.
Bekannt: {diag}, seit {year.p}.

# 2 n=2,3,4,5,7,10
{who} complains of {symp} for {n} days.
{who} se plaint {symp.de} depuis {n} jours.
{who} klagt seit {n} Tagen über {symp}.

# 2 n=95..189 m=50..109 k=48..129
Blood pressure {n}/{m} mmHg, heart rate {k} bpm.
Tension artérielle {n}/{m} mmHg, fréquence cardiaque {k}/min.
Blutdruck {n}/{m} mmHg, Herzfrequenz {k}/min.

# 2 n=95..189 m=50..109 k=48..129 t=36.4,36.8,37,37.2,38.1,38.5,39.2
BP {n}/{m}, HR {k}, temp {t} °C.
TA {n}/{m}, FC {k}, température {t} °C.
RR {n}/{m}, HF {k}, Temp. {t} °C.

# n=85..99
Oxygen saturation {n}% on room air.
Saturation {n} % en air ambiant.
Sauerstoffsättigung {n} % unter Raumluft.

# n=45..129 m=148..199
Weight {n} kg, height {m} cm.
Poids {n} kg, taille {m} cm.
Gewicht {n} kg, Größe {m} cm.

# 3
{lab}, {lab2}.

# 2
{lab}, {lab2}, {lab3}.

# 2
Laboratory: {lab}.
Biologie : {lab}.
Labor: {lab}.

MRI of {body.the} was unremarkable.
L'IRM {body.du} était sans particularité.
Die MRT ({body}) war unauffällig.

# n=1,1.5,2,2.3,3.1 m=0.8,1.2,2.4,4
The lesion measures {n} x {m} cm.
La lésion mesure {n} x {m} cm.
Die Läsion misst {n} x {m} cm.

# 2 n=1,2,3,4,6,8
Follow-up in {n} {n?week|weeks}.
Contrôle dans {n} {n?semaine|semaines}.
Kontrolle in {n} {n?Woche|Wochen}.

# 2
Next appointment on {date} at {time}.
Prochain rendez-vous le {date} à {time}.
Nächster Termin am {date} um {time}.

# 2
{proc.c} was performed on {date}.
{proc.c} réalisé{proc?|e} le {date}.
{proc.c} am {date} durchgeführt.

{proc.c} in {year.p}.
{proc.c} en {year.p}.
{proc.c} {year.p}.

{who} was referred to {spec.a}.
{who} a été adressé<@g:|e> à {spec.un}.
{who} wurde an {spec.einen} überwiesen.

# n=5,10,15,20,30
Smokes {n} cigarettes a day.
Fume {n} cigarettes par jour.
Raucht {n} Zigaretten am Tag.

# n=2,3,4,7,10
{who} drinks {n} glasses of wine a week.
{who} boit {n} verres de vin par semaine.
{who} trinkt {n} Gläser Wein pro Woche.

# n=3,4,6,8
Physiotherapy twice a week for {n} weeks.
Kinésithérapie deux fois par semaine pendant {n} semaines.
Physiotherapie zweimal pro Woche für {n} Wochen.

# n=1..12 m=100..419
Ward {n}, room {m}.
Service {n}, chambre {m}.
Station {n}, Zimmer {m}.

# n=2,3,4
{who} is married and has {n.w} children.
{who} est marié<@g:|e> et a {n.w} enfants.
{who} ist verheiratet und hat {n.w} Kinder.

{who} lives alone.
{who} vit <@g:seul|seule>.
{who} lebt allein.

# n=1000,1200,1500,2000
Low-salt diet, {n} ml of fluid per day.
Régime pauvre en sel, {n} ml de liquide par jour.
Salzarme Kost, {n} ml Flüssigkeit pro Tag.

No known allergies.
Pas d'allergie connue.
Keine bekannten Allergien.

The wound is dry and not irritated.
La plaie est sèche et non inflammatoire.
Die Wunde ist trocken und reizlos.

# n=7,10,12,14
Stitches to be removed in {n} days.
Ablation des fils dans {n} jours.
Fadenzug in {n} Tagen.

{who} was discharged home in good condition.
{who} est rentré<@g:|e> à domicile en bon état général.
{who} wurde in gutem Allgemeinzustand nach Hause entlassen.

Abdomen soft, no tenderness.
Abdomen souple, indolore.
Abdomen weich, kein Druckschmerz.

{who} denies chest pain and shortness of breath.
{who} ne signale ni douleur thoracique ni essoufflement.
{who} verneint Brustschmerzen und Atemnot.

# 2
Diagnosis: {diag}.
Diagnostic : {diag}.
Diagnose: {diag}.

Family history: {diag} in the mother.
Antécédents familiaux : {diag} chez la mère.
Familienanamnese: {diag} bei der Mutter.

# 0.7
{who} was born on {date}.
{who} est né<@g:|e> le {date}.
{who} wurde am {date} geboren.

# 0.5
Dear colleague, thank you for referring this patient.
<Cher confrère|Chère consœur>, merci de nous avoir adressé ce patient.
Sehr geehrte Kollegin, sehr geehrter Kollege, vielen Dank für die Zuweisung.
""")


def write_negative(item: Item) -> None:
    """Write clinical text without a medication.

    item (Item): The item to write into.
    """
    rng = item.rng
    item.start()
    count = rng.choices((1, 2, 3), weights=(72, 20, 8))[0]
    for number in range(count):
        if number:
            item.write("\n" if rng.random() < 0.1 else " ")
        item.add(NARRATIVE.draw(rng), cap=True)
