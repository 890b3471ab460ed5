from .item import Item
from .model import Pool
from .model import Template as T

_N = tuple(range(1, 13))
# Narrative without a medication.
NARRATIVE = Pool(
    [
        T(
            "{who} was admitted on {date} with {symp}.",
            "{who} a été hospitalisé<@g:|e> le {date} pour {symp}.",
            "{who} wurde am {date} mit {symp.bei} aufgenommen.",
            weight=2,
        ),
        T(
            "History of {diag} and {diag2}.",
            "Antécédents : {diag} et {diag2}.",
            "Vorgeschichte: {diag} und {diag2}.",
            weight=2,
        ),
        T(
            "Known {diag} since {year.p}.",
            "{diag.c} connu{diag?|e} depuis {year.p}.",
            "Bekannt: {diag}, seit {year.p}.",
            weight=2,
        ),
        T(
            "{who} complains of {symp} for {n} days.",
            "{who} se plaint {symp.de} depuis {n} jours.",
            "{who} klagt seit {n} Tagen über {symp}.",
            weight=2,
            n=(2, 3, 4, 5, 7, 10),
        ),
        T(
            "Blood pressure {n}/{m} mmHg, heart rate {k} bpm.",
            "Tension artérielle {n}/{m} mmHg, fréquence cardiaque {k}/min.",
            "Blutdruck {n}/{m} mmHg, Herzfrequenz {k}/min.",
            weight=2,
            n=tuple(range(95, 190)),
            m=tuple(range(50, 110)),
            k=tuple(range(48, 130)),
        ),
        T(
            "BP {n}/{m}, HR {k}, temp {t} °C.",
            "TA {n}/{m}, FC {k}, température {t} °C.",
            "RR {n}/{m}, HF {k}, Temp. {t} °C.",
            weight=2,
            n=tuple(range(95, 190)),
            m=tuple(range(50, 110)),
            k=tuple(range(48, 130)),
            t=(36.4, 36.8, 37, 37.2, 38.1, 38.5, 39.2),
        ),
        T(
            "Oxygen saturation {n}% on room air.",
            "Saturation {n} % en air ambiant.",
            "Sauerstoffsättigung {n} % unter Raumluft.",
            n=tuple(range(85, 100)),
        ),
        T(
            "Weight {n} kg, height {m} cm.",
            "Poids {n} kg, taille {m} cm.",
            "Gewicht {n} kg, Größe {m} cm.",
            n=tuple(range(45, 130)),
            m=tuple(range(148, 200)),
        ),
        T("{lab}, {lab2}.", "{lab}, {lab2}.", "{lab}, {lab2}.", weight=3),
        T(
            "{lab}, {lab2}, {lab3}.",
            "{lab}, {lab2}, {lab3}.",
            "{lab}, {lab2}, {lab3}.",
            weight=2,
        ),
        T("Laboratory: {lab}.", "Biologie : {lab}.", "Labor: {lab}.", weight=2),
        T(
            "MRI of {body.the} was unremarkable.",
            "L'IRM {body.du} était sans particularité.",
            "Die MRT ({body}) war unauffällig.",
            weight=1,
        ),
        T(
            "The lesion measures {n} x {m} cm.",
            "La lésion mesure {n} x {m} cm.",
            "Die Läsion misst {n} x {m} cm.",
            n=(1, 1.5, 2, 2.3, 3.1),
            m=(0.8, 1.2, 2.4, 4),
        ),
        T(
            "Follow-up in {n} {n?week|weeks}.",
            "Contrôle dans {n} {n?semaine|semaines}.",
            "Kontrolle in {n} {n?Woche|Wochen}.",
            weight=2,
            n=(1, 2, 3, 4, 6, 8),
        ),
        T(
            "Next appointment on {date} at {time}.",
            "Prochain rendez-vous le {date} à {time}.",
            "Nächster Termin am {date} um {time}.",
            weight=2,
        ),
        T(
            "{proc.c} was performed on {date}.",
            "{proc.c} réalisé{proc?|e} le {date}.",
            "{proc.c} am {date} durchgeführt.",
            weight=2,
        ),
        T(
            "{proc.c} in {year.p}.",
            "{proc.c} en {year.p}.",
            "{proc.c} {year.p}.",
            weight=1,
        ),
        T(
            "{who} was referred to {spec.a}.",
            "{who} a été adressé<@g:|e> à {spec.un}.",
            "{who} wurde an {spec.einen} überwiesen.",
            weight=1,
        ),
        T(
            "Smokes {n} cigarettes a day.",
            "Fume {n} cigarettes par jour.",
            "Raucht {n} Zigaretten am Tag.",
            n=(5, 10, 15, 20, 30),
        ),
        T(
            "{who} drinks {n} glasses of wine a week.",
            "{who} boit {n} verres de vin par semaine.",
            "{who} trinkt {n} Gläser Wein pro Woche.",
            n=(2, 3, 4, 7, 10),
        ),
        T(
            "Physiotherapy twice a week for {n} weeks.",
            "Kinésithérapie deux fois par semaine pendant {n} semaines.",
            "Physiotherapie zweimal pro Woche für {n} Wochen.",
            n=(3, 4, 6, 8),
        ),
        T(
            "Ward {n}, room {m}.",
            "Service {n}, chambre {m}.",
            "Station {n}, Zimmer {m}.",
            n=_N,
            m=tuple(range(100, 420)),
        ),
        T(
            "{who} is married and has {n.w} children.",
            "{who} est marié<@g:|e> et a {n.w} enfants.",
            "{who} ist verheiratet und hat {n.w} Kinder.",
            n=(2, 3, 4),
        ),
        T("{who} lives alone.", "{who} vit <@g:seul|seule>.", "{who} lebt allein."),
        T(
            "Low-salt diet, {n} ml of fluid per day.",
            "Régime pauvre en sel, {n} ml de liquide par jour.",
            "Salzarme Kost, {n} ml Flüssigkeit pro Tag.",
            n=(1000, 1200, 1500, 2000),
        ),
        T(
            "No known allergies.",
            "Pas d'allergie connue.",
            "Keine bekannten Allergien.",
        ),
        T(
            "The wound is dry and not irritated.",
            "La plaie est sèche et non inflammatoire.",
            "Die Wunde ist trocken und reizlos.",
        ),
        T(
            "Stitches to be removed in {n} days.",
            "Ablation des fils dans {n} jours.",
            "Fadenzug in {n} Tagen.",
            n=(7, 10, 12, 14),
        ),
        T(
            "{who} was discharged home in good condition.",
            "{who} est rentré<@g:|e> à domicile en bon état général.",
            "{who} wurde in gutem Allgemeinzustand nach Hause entlassen.",
        ),
        T(
            "Abdomen soft, no tenderness.",
            "Abdomen souple, indolore.",
            "Abdomen weich, kein Druckschmerz.",
        ),
        T(
            "{who} denies chest pain and shortness of breath.",
            "{who} ne signale ni douleur thoracique ni essoufflement.",
            "{who} verneint Brustschmerzen und Atemnot.",
        ),
        T("Diagnosis: {diag}.", "Diagnostic : {diag}.", "Diagnose: {diag}.", weight=2),
        T(
            "Family history: {diag} in the mother.",
            "Antécédents familiaux : {diag} chez la mère.",
            "Familienanamnese: {diag} bei der Mutter.",
        ),
        T(
            "{who} was born on {date}.",
            "{who} est né<@g:|e> le {date}.",
            "{who} wurde am {date} geboren.",
            weight=0.7,
        ),
        T(
            "Dear colleague, thank you for referring this patient.",
            "<Cher confrère|Chère consœur>, merci de nous avoir adressé ce patient.",
            "Sehr geehrte Kollegin, sehr geehrter Kollege, vielen Dank für die Zuweisung.",
            weight=0.5,
        ),
    ]
)


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
