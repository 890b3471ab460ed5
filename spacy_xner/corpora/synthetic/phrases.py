from typing import Tuple

from .model import read_pool, words

# How many times in a period.
TIMES = read_pool("""
# 2 n=2,3,4
[t:up to {n.w} times] [d:<daily|a day|per day>]
[t:jusqu'à {n.w} fois] [d:par jour]
[t:bis zu {n.w}mal] [d:<täglich|am Tag>]

[t:1 time] [d:per <@p:day|week>]
[t:1 fois] [d:par <@p:jour|semaine>]
[t:1-mal] [d:pro <@p:Tag|Woche>]

[d:<per|each> week]
[d:<par|chaque> semaine]
[d:<pro|jede> Woche]

# 0.7
[d:every day] except <@d:Sunday|weekends>
[d:tous les jours] sauf le <@d:dimanche|week-end>
[d:jeden Tag] außer <@d:sonntags|am Wochenende>

# 5
[t:once] [d:daily]
[t:une fois] [d:par jour]
[t:einmal] [d:täglich]

# 5
[t:twice] [d:daily]
[t:deux fois] [d:par jour]
[t:zweimal] [d:täglich]

# 3
[t:twice] [d:daily]
[t:2 fois] [d:par jour]
[t:2x] [d:täglich]

# 3
[t:once] [d:daily]
[t:1 fois] [d:par jour]
[t:1x] [d:täglich]

# 6
[t:twice] [d:a day]
[t:deux fois] [d:par jour]
[t:zweimal] [d:am Tag]

# 5
[t:once] [d:a day]
[t:une fois] [d:par jour]
[t:einmal] [d:am Tag]

# 3
[t:three times] [d:daily]
[t:trois fois] [d:par jour]
[t:dreimal] [d:täglich]

# 4
[t:three times] [d:a day]
[t:3 fois] [d:par jour]
[t:3-mal] [d:täglich]

# 3 n=3,4,5,6
[t:{n.w} times] [d:<daily|a day|per day>]
[t:{n.w} fois] [d:par jour]
[t:{n.w}mal] [d:<täglich|am Tag|pro Tag>]

# 10 n=2,3,3,4,4,5,6
[t:{n} times] [d:<daily|a day|per day>]
[t:{n} fois] [d:par jour]
[t:{n}<-mal|x|×| x| Mal>] [d:<täglich|am Tag|pro Tag|tgl.>]

# 3 n=1,2,3,4,5
[t:{n}x] [d:<daily|a day|per day>]
[t:{n}x] [d:par jour]
[t:{n}x] [d:täglich]

# 2 n=1,2,3,4
[t:{n} x] [d:daily]
[t:{n} x] [d:par jour]
[t:{n} x] [d:täglich]

# 2 n=1,2,3,4
[t:{n}x][d:/day]
[t:{n}x][d:/jour]
[t:{n}x][d:/Tag]

# n=1,2,3,4
[t:{n} x] [d:/ day]
[t:{n} x] [d:/ jour]
[t:{n} x] [d:/ Tag]

# 2 n=1,2,3 m=4,5,6
[t:{n} to {m} times] [d:<daily|a day|per day>]
[t:{n} à {m} fois] [d:par jour]
[t:{n} bis {m}<-mal| Mal|x>] [d:<täglich|am Tag>]

# 2 n=1,2,3 m=4,5,6
[t:{n}-{m} times] [d:<daily|a day>]
[t:{n}-{m} fois] [d:par jour]
[t:{n}-{m}x] [d:täglich]

# 2 n=2,3,4,5,6
[t:up to {n} times] [d:<daily|a day|per day>]
[t:jusqu'à {n} fois] [d:par jour]
[t:bis zu {n}<-mal|x| Mal>] [d:<täglich|am Tag>]

# n=2,3,4
[t:at most {n} times] [d:a day]
[t:au maximum {n} fois] [d:par jour]
[t:höchstens {n}-mal] [d:am Tag]

# 13
[d:daily]
[d:tous les jours]
[d:täglich]

# 2
[d:daily]
[d:chaque jour]
[d:täglich]

# 13
[d:daily]
[d:par jour]
[d:täglich]

[d:daily]
[d:quotidiennement]
[d:täglich]

# 2
[d:every day]
[d:tous les jours]
[d:jeden Tag]

[d:each day]
[d:chaque jour]
[d:jeden Tag]

# 8
[d:<a|per> day]
[d:par jour]
[d:<pro|am> Tag]

# 2
[t:once] [d:weekly]
[t:une fois] [d:par semaine]
[t:einmal] [d:wöchentlich]

# 2
[t:once] [d:a week]
[t:1 fois] [d:par semaine]
[t:1x] [d:pro Woche]

[t:twice] [d:<weekly|a week>]
[t:deux fois] [d:par semaine]
[t:zweimal] [d:<pro Woche|wöchentlich|in der Woche>]

# 2 n=2,3,4,5
[t:{n} times] [d:a week]
[t:{n} fois] [d:par semaine]
[t:{n}<x|-mal> ][d:<pro Woche|wöchentlich>]

[d:weekly]
[d:<toutes les semaines|chaque semaine>]
[d:<wöchentlich|jede Woche>]

[t:once] [d:a month]
[t:une fois] [d:par mois]
[t:einmal] [d:im Monat]

[t:once] [d:monthly]
[t:1 fois] [d:par mois]
[t:1x] [d:<monatlich|pro Monat>]

[d:monthly]
[d:<tous les mois|chaque mois>]
[d:<monatlich|jeden Monat>]

# 0.3
[t:once] [d:per hour]
[t:une fois] [d:par heure]
[t:einmal] [d:pro Stunde]

# 0.5
[t:once] [d:a year]
[t:une fois] [d:par an]
[t:einmal] [d:im Jahr]

# 0.4
[t:twice] [d:yearly]
[t:2 fois] [d:par an]
[t:2x] [d:jährlich]

# n=2,3,4,6
[t:in {n} divided doses] [d:daily]
[t:en {n} prises] [d:par jour]
[t:in {n} Einzeldosen] [d:täglich]

# n=2,3
[d:daily] [t:in {n} divided doses]
[d:par jour] [t:en {n} prises]
[d:täglich] [t:in {n} Einzelgaben]

# n=2,3,4
[t:{n} doses] [d:per day]
[t:{n} prises] [d:par jour]
[t:{n} Gaben] [d:pro Tag]

[t:once or twice] [d:daily]
[t:une à deux fois] [d:par jour]
[t:ein- bis zweimal] [d:täglich]

[t:two to three times] [d:daily]
[t:deux à trois fois] [d:par jour]
[t:zwei- bis dreimal] [d:täglich]

[t:three or four times] [d:a day]
[t:trois ou quatre fois] [d:par jour]
[t:drei- oder viermal] [d:am Tag]

[t:several times] [d:a day]
[t:plusieurs fois] [d:par jour]
[t:mehrmals] [d:täglich]

# n=2,3,4,5
[t:{n} times] [d:in 24 hours]
[t:{n} fois] [d:par 24 heures]
[t:{n}-mal] [d:in 24 Stunden]

# n=2,3,4
[t:{n} times] [d:a month]
[t:{n} fois] [d:par mois]
[t:{n}-mal] [d:im Monat]

[t:once] [d:every day]
[t:une fois] [d:tous les jours]
[t:einmal] [d:jeden Tag]

[t:once] [d:each week]
[t:une fois] [d:chaque semaine]
[t:einmal] [d:jede Woche]

# n=1,2,3,4
[t:{n}x] [d:per week]
[t:{n}x] [d:par semaine]
[t:{n}x] [d:pro Woche]

# 0.5
[d:every year]
[d:tous les ans]
[d:jedes Jahr]

# 0.5
[d:yearly]
[d:une fois par an]
[d:jährlich]

# 3
[t:<@n:once|twice|three times>] [d:per day]
[t:<@n:1|2|3> fois] [d:par jour]
[t:<@n:1|2|3>x] [d:pro Tag]

# 2
[t:<@n:1 time|2 times|3 times|4 times>] [d:daily]
[t:<@n:une|deux|trois|quatre> fois] [d:par jour]
[t:<@n:ein|zwei|drei|vier>mal] [d:<täglich|am Tag>]

# 2
[t:<@n:q.d.|b.i.d.|t.i.d.|q.i.d.>]
[t:<@n:1|2|3|4> fois par jour]
[t:<@n:1|2|3|4>x täglich]

# 1
[d:every day] [t:in <@n:2|3> doses]
[d:tous les jours] [t:en <@n:2|3> prises]
[d:jeden Tag] [t:in <@n:2|3> Gaben]

# 1
[d:three days] [t:a week]
[d:trois jours] [t:par semaine]
[d:an drei Tagen] [t:pro Woche]

# 1
[t:once or twice] [d:a week]
[t:une à deux fois] [d:par semaine]
[t:ein- bis zweimal] [d:pro Woche]

# 1 n=2,3 m=4,5
[t:{n} to {m} times] [d:per week]
[t:{n} à {m} fois] [d:par semaine]
[t:{n}- bis {m}-mal] [d:pro Woche]

# 0.5
[d:twice-weekly]
[d:deux fois par semaine]
[d:zweimal wöchentlich]
""")

# Intervals.
EVERY = read_pool("""
# 8 n=2,3,4,6,8,12
every {n} hours
toutes les {n} heures
alle {n} Stunden

# 2 n=2,3,4,6,8,12
every {n.w} hours
toutes les {n.w} heures
alle {n.w} Stunden

# 3 n=2,3,4,6,8,12
every {n} h
toutes les {n} h
alle {n} h

# 2 n=2,3,4,6,8,12
every {n}h
toutes les {n}h
alle {n}h

# n=2,3,4,6,8,12
every {n} hrs
toutes les {n} h
alle {n} Std.

# 2 n=2,3,4,6,8,12
q{n}h
toutes les {n} h
alle {n} h

# n=2,3,4,6,8,12
q {n} hours
toutes les {n} heures
alle {n} Stunden

# 3 n=2,3,4 m=5,6,8
every {n} to {m} hours
toutes les {n} à {m} heures
alle {n} bis {m} Stunden

# 3 n=2,3,4 m=5,6,8
every {n}-{m} hours
toutes les {n}-{m} heures
alle {n}-{m} Stunden

# n=5,10,15,20,30
every {n} minutes
toutes les {n} minutes
alle {n} Minuten

# 0.5 n=5,10,15,20
every {n} min
toutes les {n} min
alle {n} min

# 3 n=2,3,4,5,7,10,14
every {n} days
tous les {n} jours
alle {n} Tage

# n=2,3
every {n.w} days
tous les {n.w} jours
alle {n.w} Tage

# 2 n=2,3,4,6,8,12
every {n} weeks
toutes les {n} semaines
alle {n} Wochen

# n=2,3,4
every {n.w} weeks
toutes les {n.w} semaines
alle {n.w} Wochen

# n=2,3,6
every {n} months
tous les {n} mois
alle {n} Monate

# 2
every other day
un jour sur deux
jeden zweiten Tag

# 2
every other day
1 jour sur 2
jeden 2. Tag

every second day
un jour sur deux
jeden zweiten Tag

on alternate days
un jour sur deux
an jedem zweiten Tag

every third day
tous les trois jours
jeden dritten Tag

every other week
une semaine sur deux
jede zweite Woche

every hour
toutes les heures
jede Stunde

hourly
toutes les heures
stündlich

# 2 n=2,4,6,8,12
{n}-hourly
toutes les {n} heures
{n}-stündlich

# 0.5 n=2,3,4
every {n} hours while awake
toutes les {n} heures dans la journée
alle {n} Stunden tagsüber

# 0.5
around the clock
jour et nuit
rund um die Uhr

# 0.7 n=4,6,8
at intervals of {n} hours
à intervalles de {n} heures
in Abständen von {n} Stunden

# 0.7 n=4,6,8
at least {n} hours apart
à au moins {n} heures d'intervalle
im Abstand von mindestens {n} Stunden

# 0.7
every half hour
toutes les demi-heures
jede halbe Stunde

# 0.7 n=10,14,21,28
once every {n} days
une fois tous les {n} jours
einmal alle {n} Tage

# 0.7 n=2,3,4,6,8
once every {n} weeks
une fois toutes les {n} semaines
einmal alle {n} Wochen

# 0.7 n=3,6
once every {n} months
une fois tous les {n} mois
einmal alle {n} Monate

# 0.7
every four to six hours
toutes les quatre à six heures
alle vier bis sechs Stunden

# 0.7
every 24 hours
toutes les 24 heures
alle 24 Stunden

# 0.7
every 72 hours
toutes les 72 heures
alle 72 Stunden

# 0.7
every 48 h
toutes les 48 h
alle 48 h
""")

# Times of day.
TOD = read_pool("""
# 1.5
each <@t:night|evening|afternoon>
chaque <@t:nuit|soir|après-midi>
jede<@t: Nacht|n Abend|n Nachmittag>

# 1.5
in the <@t:a.m.|p.m.>
le <@t:matin|soir>
<@t:morgens|abends>

in the early <@t:morning|evening|afternoon>
en début <@t:de matinée|de soirée|d'après-midi>
am frühen <@t:Morgen|Abend|Nachmittag>

at <@h:8|9|10> in the morning and <@h:8|9|10> at night
à <@h:8|9|10> h et <@h:20|21|22> h
um <@h:8|9|10> Uhr und <@h:20|21|22> Uhr

# 6
in the morning
le matin
<morgens|am Morgen>

# 5
in the evening
le soir
<abends|am Abend>

# 2
at noon
à midi
<mittags|zu Mittag>

at lunchtime
à midi
mittags

in the afternoon
l'après-midi
<nachmittags|am Nachmittag>

# 5
at bedtime
au coucher
<zur Nacht|vor dem Schlafengehen>

# 2
<before bed|before bedtime>
avant le coucher
vor dem <Schlafengehen|Schlafen>

# 2
at night
la nuit
nachts

# 2
nightly
chaque soir
jeden Abend

# 2
every night
tous les soirs
jeden Abend

every night at bedtime
tous les soirs au coucher
jeden Abend vor dem Schlafengehen

# 3
every morning
<tous les matins|chaque matin>
jeden Morgen

# 2
every evening
<tous les soirs|chaque soir>
jeden Abend

each morning
chaque matin
jeden Morgen

# 5
[a:morning] and [b:evening]
[a:matin] et [b:soir]
[a:morgens] und [b:abends]

# 4
in the [a:morning] and [b:evening]
le [a:matin] et le [b:soir]
[a:morgens] und [b:abends]

in the [a:morning] and at [b:bedtime]
le [a:matin] et au [b:coucher]
[a:morgens] und [b:zur Nacht]

# 2
in the [a:morning] and at [b:noon]
[a:matin] et [b:midi]
[a:morgens] und [b:mittags]

# 4
[a:morning], [b:noon] and [c:evening]
[a:matin], [b:midi] et [c:soir]
[a:morgens], [b:mittags] und [c:abends]

# 2
[a:morning], [b:noon], [c:evening]
[a:matin], [b:midi], [c:soir]
[a:morgens], [b:mittags], [c:abends]

[b:noon] and [c:evening]
[b:midi] et [c:soir]
[b:mittags] und [c:abends]

every [a:morning] and [b:evening]
tous les [a:matins] et tous les [b:soirs]
jeden [a:Morgen] und jeden [b:Abend]

# 0.5
[a:morning] or [b:evening]
le [a:matin] ou le [b:soir]
[a:morgens] oder [b:abends]

# 4
at {time}
à {time}
um {time}

daily at {time}
tous les jours à {time}
täglich um {time}

every day at {time}
chaque jour à {time}
jeden Tag um {time}

# 3
at {time} and {time2}
à {time} et {time2}
um {time} und {time2}

at {time}, {time2} and {time3}
à {time}, {time2} et {time3}
um {time}, {time2} und {time3}

daily in the morning
tous les jours le matin
täglich morgens

# 2
once daily in the morning
une fois par jour le matin
einmal täglich morgens

once daily in the evening
une fois par jour le soir
einmal täglich abends

once daily at bedtime
une fois par jour au coucher
1x täglich zur Nacht

once a day in the morning
1 fois par jour le matin
1x täglich morgens

twice daily in the morning and evening
deux fois par jour, matin et soir
zweimal täglich morgens und abends

# 0.7
upon waking
au réveil
nach dem Aufwachen

# 0.5
on waking
au lever
beim Aufstehen

# 0.7
first thing in the morning
dès le matin
gleich am Morgen

# 0.7
early in the morning
tôt le matin
früh am Morgen

# 0.7
late in the evening
tard le soir
spät am Abend

# 0.7
in the middle of the day
en milieu de journée
mitten am Tag

# 0.7
before going to bed
avant d'aller au lit
vor dem Zubettgehen

# 0.7
before sleep
avant de dormir
vor dem Einschlafen

# 0.7 n=30,60
{n} minutes before bedtime
{n} minutes avant le coucher
{n} Minuten vor dem Schlafengehen

# 0.7
[a:morning] and [b:bedtime]
[a:matin] et [b:coucher]
[a:morgens] und [b:zur Nacht]

# 0.7
in the [a:morning] and [b:afternoon]
le [a:matin] et l'[b:après-midi]
[a:morgens] und [b:nachmittags]

# 0.7
at [a:breakfast] and at [b:dinner]
au [a:petit déjeuner] et au [b:dîner]
zum [a:Frühstück] und zum [b:Abendessen]

# 0.7
once daily at {time}
une fois par jour à {time}
einmal täglich um {time}

# 0.7
twice daily at {time} and {time2}
deux fois par jour à {time} et {time2}
zweimal täglich um {time} und {time2}

# 0.7
every {day} morning
tous les {day}s matin
jeden {day}morgen

# 0.7
every {day} evening
chaque {day} soir
jeden {day}abend

# 0.5
daily at noon
tous les jours à midi
täglich mittags

# 0.5
daily at bedtime
tous les jours au coucher
täglich zur Nacht

# 0.5
nightly at bedtime
chaque soir au coucher
jeden Abend zur Nacht
""")

# Meals.
MEALS = read_pool("""
prior to meals
avant les repas
vor den Mahlzeiten

prior to <@m:breakfast|lunch|dinner>
avant <@m:le petit déjeuner|le déjeuner|le dîner>
vor dem <@m:Frühstück|Mittagessen|Abendessen>

# 4
with meals
<au cours des|pendant les> repas
zu den Mahlzeiten

with each meal
à chaque repas
zu jeder Mahlzeit

with every meal
à chaque repas
bei jeder Mahlzeit

# 3
before meals
avant les repas
vor den Mahlzeiten

before each meal
avant chaque repas
vor jeder Mahlzeit

# 2
after meals
après les repas
nach den Mahlzeiten

# 2
before breakfast
avant le petit déjeuner
vor dem Frühstück

# 2
with breakfast
au petit déjeuner
zum Frühstück

after breakfast
après le petit déjeuner
nach dem Frühstück

# 2
with dinner
au dîner
zum Abendessen

with lunch
au déjeuner
zum Mittagessen

before dinner
avant le dîner
vor dem Abendessen

with supper
au repas du soir
zum Abendbrot

# 2 n=15,20,30,45
{n} minutes before meals
{n} minutes avant les repas
{n} Minuten vor den Mahlzeiten

# n=15,30,60
{n} minutes before breakfast
{n} minutes avant le petit déjeuner
{n} Minuten vor dem Frühstück

# n=15,30
{n} min before meals
{n} min avant les repas
{n} min vor dem Essen

# 0.7 n=2,3
{n} hours after meals
{n} heures après les repas
{n} Stunden nach dem Essen

with the main meals
au cours des principaux repas
zu den Hauptmahlzeiten

with breakfast and dinner
au petit déjeuner et au dîner
zum Frühstück und zum Abendessen

before meals and at bedtime
avant les repas et au coucher
vor den Mahlzeiten und zur Nacht
""")

# Days of the week, dialysis, points of a cycle.
WEEKDAYS: Tuple[Tuple[str, str, str], ...] = (
    ("Monday", "lundi", "Montag"),
    ("Tuesday", "mardi", "Dienstag"),
    ("Wednesday", "mercredi", "Mittwoch"),
    ("Thursday", "jeudi", "Donnerstag"),
    ("Friday", "vendredi", "Freitag"),
    ("Saturday", "samedi", "Samstag"),
    ("Sunday", "dimanche", "Sonntag"),
)
WEEK = read_pool("""
# 2
every {day}
<chaque {day}|tous les {day}s>
jeden {day}

on {day}s
le {day}
{day.l}s

on {day}s and {day2}s
le {day} et le {day2}
{day.l}s und {day2.l}s

on {day} and {day2}
les {day} et {day2}
am {day} und {day2}

on {day}, {day2} and {day3}
<les|le> {day}, {day2} et {day3}
am {day}, {day2} und {day3}

once weekly on {day}
une fois par semaine le {day}
einmal wöchentlich am {day}

every week on {day}
toutes les semaines le {day}
jede Woche am {day}

# 0.4
on weekdays
en semaine
an Werktagen

# 0.5
on dialysis days
les jours de dialyse
an Dialysetagen

# 0.3
on non-dialysis days
les jours sans dialyse
an dialysefreien Tagen

# 0.5
after each dialysis
après chaque dialyse
nach jeder Dialyse

# 0.3
after each dialysis session
après chaque séance de dialyse
nach jeder Dialysesitzung

# 0.5 n=1,8,15
on day {n} of each cycle
à J{n} de chaque cycle
an Tag {n} jedes Zyklus

# 0.5 n=1,2 m=8,15,22
on days {n} and {m}
à J{n} et J{m}
an Tag {n} und {m}

# 0.6
<@s:5|4|6> days a week
<@s:5|4|6> jours sur 7
an <@s:5|4|6> Tagen pro Woche
""")

# As needed.
PRN = read_pool("""
# 10
as needed
si besoin
bei Bedarf

# 4
as needed
au besoin
bei Bedarf

# 3
if needed
si besoin
<bei Bedarf|falls nötig>

# 2
if necessary
si nécessaire
wenn nötig

# 2
when needed
en cas de besoin
bei Bedarf

when required
en cas de besoin
bei Bedarf

as required
selon les besoins
nach Bedarf

# 2
PRN
si besoin
b. Bed.

# 2
prn
si besoin
bei Bedarf

p.r.n.
si besoin
b. B.

on demand
à la demande
nach Bedarf

# 0.7
as-needed
à la demande
bei Bedarf

# 0.7
only when needed
seulement en cas de besoin
nur bei Bedarf

# 0.7
only if needed
uniquement si besoin
nur wenn nötig
""")

# What is put together of these.
FREQ = read_pool("""
# 40
{times_}

# 16
{every_}

# 22
{tod_}

# 5
{meals_}

# 4
{week_}

# 8
{prn_}

# 4
{times_} {prn_}

# 2
{times_} {meals_}

# 7
{every_} {prn_}

{every_}, {prn_}

{tod_} {prn_}

{prn_} {times_}

{prn_} {every_}
""")

# Intake schemes (morning, noon, evening, night).
SCHEME_DIGITS: Tuple[str, ...] = words("""
1-0-1 1-0-0 0-0-1 1-1-1 0-1-0 1-0-0-0 0-0-0-1 1-0-1-0 1-1-1-1 1-0-0-1 2-0-2 2-2-2
2-0-0 0-0-2 1-0-2 2-0-1 1-1-0 0-1-1 ½-0-½ ½-0-0 0-0-½ 1-0-½ ½-0-1 0-0-1-0 1-1-0-1
2-1-2 3-0-3 0-0-0-2 20-20-20 0-0-0-20 10-0-10 4-0-4 1/2-0-0 1/2-0-1/2 1-0-1/2
0.5-0-0.5 0-0-0.5 1.5-0-1 1--1 0-1-0-0 30-30-30-30 40-0-40 12-0-10 8-6-8 6-6-6-0
""")

# Terse frequencies of practice notes.
FREQ_TERSE = read_pool("""
<@n:q.d.|b.i.d.|t.i.d.|q.i.d.> p.r.n.
<@n:1|2|3|4>x/j si bes.
<@n:1|2|3|4>x tgl. b. B.

in <@t:a.m.|p.m.>
<@t:matin|soir>
<@t:morgens|abends>

at h.s.
au coucher
z. N.

# 2
mane and nocte
matin et soir
morgens u. abends

# n=2,3,4
{n}x/24h
{n}x/24h
{n}x/24h

on alt days
1 j sur 2
jd. 2. Tag

pre-meals
avt repas
vor Mahlz.

# 0.7
mon/wed/fri
lun/mer/ven
Mo/Mi/Fr

# 0.7
every wk
chaque sem
jede Wo.

# 0.7 n=2,3,4
q{n}wk
ttes les {n} sem
alle {n} Wo.

# 0.7
q month
1x/mois
1x/Mon.

# 0.7
daily prn
/j si besoin
tgl. b. Bed.

# 0.7
6-hrly
ttes les 6 h
6-stdl.

# 0.7
8 hourly
toutes les 8 h
8-stündl.

# 0.7
at night prn
le soir si besoin
abends b. Bed.

# 5
bid
2x/j
2x tgl.

# 3
BID
2 x/j
2x tgl.

# 2
b.i.d.
2 fois/j
2 x tgl.

# 5
tid
3x/j
3x tgl.

# 3
TID
3 x/j
3x/d

# 2
t.i.d.
3 fois/j
3 x tgl.

# 2
qid
4x/j
4x tgl.

QID
4 x/j
4x/d

# 4
od
1x/j
1x tgl.

# 2
OD
1 x/j
1x tgl.

# 3
bd
2x/j
2x tgl.

BD
2x/j
2x/d

# 3
tds
3x/j
3x tgl.

qds
4x/j
4x tgl.

# 3
qd
1x/j
1x tgl.

q.d.
1 fois/j
1 x tgl.

# 2
QD
1 fois/j
1x/d

# 3
daily
/j
tgl.

# 2
daily
1/j
1x tgl.

# 2
/d
/j
/d

# 2
/day
/jour
/Tag

# 3
mane
le matin
morgens

om
le matin
morgens

# 3
nocte
au coucher
zur Nacht

# 0.5
on
le soir
z. N.

# 2
qhs
au coucher
zur Nacht

QHS
au coucher
z. N.

# 2
hs
au coucher
z. Nacht

at hs
au coucher
zur Nacht

# 2
qAM
le matin
morgens

q am
le matin
morgens

qPM
le soir
abends

qam
matin
morgens

# 0.6
a.m.
matin
morg.

# 5 n=4,6,8,12
q{n}h
ttes les {n} h
alle {n} h

# 2 n=4,6,8,12
Q{n}H
toutes les {n}h
alle {n} Std.

# 3 n=4,6,8
q{n}h prn
ttes les {n}h si besoin
alle {n} h b. Bed.

# 2 n=3,4 m=6,8
q{n}-{m}h
ttes les {n}-{m} h
alle {n}-{m} h

# n=4 m=6,8
q{n}-{m}h prn
ttes les {n}-{m} h si bes.
alle {n}-{m} h bei Bed.

# 2
qod
1 j/2
jeden 2. Tag

QOD
1j/2
jd. 2. Tag

# n=2,3
q{n}d
tous les {n} j
alle {n} d

# 2
qwk
1x/sem
1x/Wo.

# 2
weekly
1 x/sem
1x wö.

# 2 n=1,2,3
{n}x/wk
{n}x/sem
{n}x/Woche

# 2 n=1,2,3,4
{n}x/day
{n}x/jour
{n}x/Tag

# n=1,2,3,4
{n} x /d
{n} x /j
{n} x /d

# 2 n=1,2,3
x{n}/d
x {n}/j
{n}x/d

# n=2,3
x {n} daily
{n} fois par jour
{n} x tgl.

# 2
ac
avant repas
v. d. Essen

pc
après repas
n. d. Essen

AC
av. repas
vor dem Essen

bid ac
2x/j avant repas
2x tgl. v. d. Essen

# 2
tid with meals
3x/j aux repas
3x tgl. z. d. Mahlzeiten

# 5
prn
si besoin
b. Bed.

# 2
PRN
SB
b. Bed.

p.r.n.
si bes.
b. B.

# 2
prn
au besoin
bei Bed.

# 2
bid prn
2x/j si besoin
2x tgl. b. Bed.

# 2
tid prn
3x/j si besoin
3x tgl. b. Bed.

# 0.7
stat
de suite
sofort

am + pm
mat + soir
morgens + abends

am and hs
matin et coucher
morgens und z. N.

am / noon / pm
matin / midi / soir
morgens / mittags / abends

# 2
at {time}
à {time}
um {time}
""")

# How long.
DUR = read_pool("""
# 0.4
for the past couple of <@t:days|weeks>
depuis quelques <@t:jours|semaines>
seit ein paar <@t:Tagen|Wochen>

# 0.4 n=2,3,4,10
over the last {n.w} <@t:days|weeks|months>
au cours des {n.w} <@t:derniers jours|dernières semaines|derniers mois>
in den letzten {n.w} <@t:Tagen|Wochen|Monaten>

for a short time
pendant une courte période
für kurze Zeit

for the time being
pour le moment
bis auf Weiteres

on a long-term basis
au long cours
langfristig

for one more <@t:week|month|year>
pendant encore <@t:une semaine|un mois|un an>
noch <@t:eine Woche|einen Monat|ein Jahr> lang

# n=2,3,5
for {n} more days
pendant {n} jours de plus
noch {n} Tage

# n=36,48,72
for {n} hours
durant {n} heures
{n} Stunden lang

# 0.4 n=5,10,15,20
for <@o:over|more than> {n} years
<@o:depuis|pendant> plus de {n} ans
<@o:seit|über> mehr als {n} <@o:Jahren|Jahre>

for a year and a half
pendant un an et demi
für eineinhalb Jahre

for two and a half years
pendant deux ans et demi
für zweieinhalb Jahre

for the rest of <@g:his|her> life
pour le reste de sa vie
für den Rest <@g:seines|ihres> Lebens

throughout pregnancy
pendant toute la grossesse
während der gesamten Schwangerschaft

for the first trimester
pendant le premier trimestre
im ersten Trimenon

# n=7,10,14,21
for a total course of {n} days
pour une durée totale de {n} jours
über eine Gesamtdauer von {n} Tagen

# n=2,3,4,6
for a period of {n} weeks
sur une période de {n} semaines
über einen Zeitraum von {n} Wochen

# n=2,4,6
for {n} consecutive weeks
pendant {n} semaines consécutives
für {n} aufeinanderfolgende Wochen

until the pack is finished
jusqu'à la fin de la boîte
bis zum Ende der Packung

# n=2,3
for {n} weekends
pendant {n} week-ends
für {n} Wochenenden

up to and including {date}
jusqu'au {date} inclus
bis einschließlich {date}

from {date} until {date2}
du {date} au {date2}
vom {date} bis zum {date2}

from {date} to {date2}
entre le {date} et le {date2}
von {date} bis {date2}

# n=2,3,6
initially for {n} months
initialement pendant {n} mois
zunächst für {n} Monate

# n=3,6
for the coming {n} months
pendant les {n} mois à venir
für die kommenden {n} Monate

# 2 n=2,3,5,6,10
for about {n} days
pendant environ {n} jours
für etwa {n} Tage

# n=2,3,6,18
for approximately {n} months
pendant environ {n} mois
für ungefähr {n} Monate

for a couple of days
pendant quelques jours
für ein paar Tage

for a full week
pendant une semaine entière
für eine ganze Woche

# 0.6 n=2,3,4,6
for the past {n} weeks
depuis {n} semaines
seit {n} Wochen

# 0.6 n=2,3,5,8,10,20
for {n} years
depuis {n} ans
seit {n} Jahren

# 0.4 n=2,3,6
for the last {n} months
depuis {n} mois
in den letzten {n} Monaten

# n=3,5,7,10
{n} days in total
{n} jours en tout
{n} Tage insgesamt

# n=2,3,4 m=5,6
for {n.w} to {m.w} days
pendant {n.w} à {m.w} jours
für {n.w} bis {m.w} Tage

# n=2,4,6
throughout the next {n} weeks
tout au long des {n} prochaines semaines
über die gesamten nächsten {n} Wochen

through the weekend
jusqu'à la fin du week-end
über das Wochenende

# 14 n=1,2,3,4,5,6,7,8,10,12,14,15,20,21,28,30
for {n} {n?day|days}
pendant {n} {n?jour|jours}
für {n} {n?Tag|Tage}

# 4 n=2,3,4,5,6,7,8,10,14
for {n.w} {n?day|days}
pendant {n.w} {n?jour|jours}
für {n.wm} {n?Tag|Tage}

# 5 n=2,3,5,7,10,14
for {n} days
pendant {n} jours
{n} Tage lang

# 3 n=3,5,6,7,10,14
for {n} days
durant {n} jours
über {n} Tage

# 6 n=1,2,3,4,6,8,12
for {n} {n?week|weeks}
pendant {n} {n?semaine|semaines}
für {n} {n?Woche|Wochen}

# 3 n=2,3,4,6,8
for {n.w} weeks
pendant {n.w} semaines
für {n.w} Wochen

# 2
for one week
pendant une semaine
für eine Woche

# 2
for a week
pendant une semaine
eine Woche lang

# 2 n=2,3,4,6
for {n} weeks
durant {n} semaines
über {n} Wochen

# 4 n=1,2,3,4,6,9,12,18
for {n} {n?month|months}
pendant {n} mois
für {n} {n?Monat|Monate}

# 2 n=2,3,6,9
for {n.w} months
pendant {n.w} mois
für {n.w} Monate

for one month
pendant un mois
für einen Monat

for one year
pendant un an
für ein Jahr

# n=2,3,5
for {n} years
pendant {n} ans
für {n} Jahre

# 2 n=12,24,36,48,72
for {n} hours
pendant {n} heures
für {n} Stunden

# 3 n=2,3,5 m=6,7,8,10,14
for {n} to {m} days
pendant {n} à {m} jours
für {n} bis {m} Tage

# 2 n=3,5 m=7,10
for {n}-{m} days
pendant {n}-{m} jours
für {n}-{m} Tage

# n=1,2,4 m=6,8
for {n} to {m} weeks
pendant {n} à {m} semaines
für {n} bis {m} Wochen

# 0.7 n=3,6 m=9,12
for {n}-{m} months
pendant {n}-{m} mois
für {n}-{m} Monate

# 3 n=3,5,7,10,14
x {n} days
pendant {n} jours
für {n} Tage

# 2 n=3,5,7,10,14
x{n} days
pendant {n} jours
für {n} Tage

# n=2,3,6
x {n} weeks
pendant {n} semaines
für {n} Wochen

# n=3,5,7
over {n} days
sur {n} jours
über {n} Tage

# n=3,5,7,10
over the next {n} days
au cours des {n} prochains jours
über die nächsten {n} Tage

# 2 n=3,5,7,10
for the next {n} days
pendant les {n} prochains jours
für die nächsten {n} Tage

# n=2,3,4,6
for the next {n} weeks
pendant les {n} prochaines semaines
in den nächsten {n} Wochen

# 2 n=2,3,5,7,10
for another {n} days
pendant encore {n} jours
für weitere {n} Tage

# n=2,4,6
for a further {n} weeks
pendant {n} semaines supplémentaires
für weitere {n} Wochen

# 2 n=5,7,10,14,21
for a total of {n} days
pendant {n} jours au total
für insgesamt {n} Tage

# n=2,4,6
for at least {n} weeks
pendant au moins {n} semaines
für mindestens {n} Wochen

# n=3,6,12
for at least {n} months
pendant au moins {n} mois
mindestens {n} Monate lang

# n=3,5,7
for up to {n} days
pendant {n} jours au maximum
für maximal {n} Tage

# n=3,5,10
for a maximum of {n} days
pendant {n} jours maximum
für höchstens {n} Tage

# 5
until {date}
jusqu'au {date}
bis zum {date}

through {date}
jusqu'au {date} inclus
bis einschließlich {date}

# 2
long term
au long cours
dauerhaft

long-term
au long cours
als Dauertherapie

lifelong
à vie
lebenslang

indefinitely
sans limitation de durée
auf unbestimmte Zeit

# 0.8
until the next appointment
jusqu'au prochain rendez-vous
bis zum nächsten Termin

# 0.8
until discharge
jusqu'à la sortie
bis zur Entlassung

# 0.5
until surgery
jusqu'à l'intervention
bis zur Operation

# 0.8
until further notice
jusqu'à nouvel ordre
bis auf Weiteres

# 0.5
during the hospital stay
pendant l'hospitalisation
während des Krankenhausaufenthalts

# n=2,3,5
for the first {n} days
pendant les {n} premiers jours
in den ersten {n} Tagen

during the first week
pendant la première semaine
in der ersten Woche

for several weeks
pendant plusieurs semaines
über mehrere Wochen

for a few days
pendant quelques jours
für einige Tage

for several months
pendant plusieurs mois
über mehrere Monate

# 0.7
for many years
pendant de nombreuses années
über viele Jahre

# n=2,3,4,6
for another {n} weeks
pendant encore {n} semaines
für weitere {n} Wochen

# n=2,3,6
for another {n} months
pendant {n} mois encore
für weitere {n} Monate

# n=6,12,24
for a total of {n} months
pendant {n} mois au total
für insgesamt {n} Monate

# n=3,5,7,10
for no more than {n} days
pendant {n} jours au plus
nicht länger als {n} Tage

# n=2,3,5
for less than {n} weeks
pendant moins de {n} semaines
weniger als {n} Wochen

for half a year
pendant six mois
für ein halbes Jahr

for a month
pendant un mois
einen Monat lang

for a year
pendant un an
ein Jahr lang

for a few weeks
pendant quelques semaines
einige Wochen lang

for a few months
pendant quelques mois
für einige Monate

for years
pendant des années
jahrelang

# n=5,10,15,20
for {n} minutes
pendant {n} minutes
für {n} Minuten

# n=5,7,10,14
a total of {n} days
{n} jours au total
insgesamt {n} Tage

until {month}
jusqu'en {month}
bis {month}

until the end of {month}
jusqu'à fin {month}
bis Ende {month}

until the end of the week
jusqu'à la fin de la semaine
bis Ende der Woche

until the next visit
jusqu'à la prochaine visite
bis zum nächsten Besuch

until review
jusqu'à réévaluation
bis zur Kontrolle

for the rest of the month
jusqu'à la fin du mois
bis Ende des Monats

for the duration of treatment
pendant toute la durée du traitement
für die Dauer der Behandlung

permanently
en continu
dauerhaft

for life
à vie
lebenslang

short term
à court terme
kurzfristig

# n=3,5,7,10
during {n} days
durant {n} jours
während {n} Tagen

# n=2,3,4
in the first {n} weeks
durant les {n} premières semaines
in den ersten {n} Wochen

# n=6,8,12
for the following {n} weeks
pendant les {n} semaines suivantes
für die folgenden {n} Wochen
""")
DUR_TERSE = read_pool("""
# 3 n=3,5,7,10,14
x {n}d
x {n}j
x {n}d

# 2 n=3,5,7,10,14
x {n}d
x {n} j
für {n} d

# 4 n=3,5,7,10,14
x{n}d
pdt {n} j
für {n} Tg.

# 2 n=3,5,6,7,8,10
x {n} d
pdt {n} j
{n} d

# 2 n=3,5,7
x {n}/7
pdt {n}j
f. {n} Tage

# n=5,7
{n}/7
{n}j
{n}d

# 2 n=3,5,7,10
for {n}/7
pdt {n} jours
für {n} Tage

# 2 n=1,2,4,6
for {n}/52
pdt {n} {n?sem|sem}
für {n} Wo.

# 2 n=1,2,3,4
x {n} wk
x {n} sem
x {n} Wo.

# 2 n=2,3,6
x {n}wks
pdt {n} sem
für {n} Wo.

# n=1,2,3,6
for {n}/12
pdt {n} mois
für {n} Mon.

# n=1,2,3,6
x {n} mo
x {n} mois
x {n} Mon.

# 2 n=3,4,5,7,10
for {n} d
pdt {n} j
f. {n} Tg.

# 3 n=3,5,7,10
for {n} days
pdt {n} jours
für {n} Tage

# n=2,4,6
for {n} wks
pdt {n} sem.
für {n} Wo

# 2
till {date}
jusqu'au {date}
bis {date}

until {date}
jq {date}
bis {date}

# 2 n=3,5,7,10
x {n} days
x {n} jours
x {n} Tage
""")
# Quantity with time on French prescriptions.
QSP = read_pool("""
# n=5,7,8,10,15,28,30
QS for {n} days
QSP {n} jours
für {n} Tage

# n=1,2,3,6
QS {n} {n?month|months}
qsp {n} mois
für {n} {n?Monat|Monate}

# n=7,10,14,30
sufficient for {n} days
qsp {n} j
ausreichend für {n} Tage

# n=2,3
enough for {n} months
QSP {n} mois
ausreichend für {n} Monate
""")
