from typing import NamedTuple, Tuple

from ..item import Item
from ..model import Pool, read_pool
from . import (
    complaints,
    courses,
    dialogue,
    findings,
    history,
    hospital_course,
    medications,
    plan,
    procedures,
    shorthand,
    specialties,
    treatment,
)


class Section(NamedTuple):
    """A section of a note.

    plain (Pool): Sentences without a medication.
    medicated (Pool): Sentences with one.
    headings (Pool): What may stand above it.
    weight (float): Share among the sections.
    medication (float): Share of sentences with a medication, in [0, 1].
    lines (bool): Whether sentences stand on lines of their own.
    """

    plain: Pool
    medicated: Pool
    headings: Pool
    weight: float
    medication: float
    lines: bool = False


COMPLAINTS = read_pool("""
# 3
<CHIEF COMPLAINT|Chief complaint>
<MOTIF DE CONSULTATION|Motif de consultation>
<KONSULTATIONSGRUND|Konsultationsgrund>

# 3
<HISTORY OF PRESENT ILLNESS|History of present illness>
<HISTOIRE DE LA MALADIE|Histoire de la maladie>
<AKTUELLE ANAMNESE|Aktuelle Anamnese>

HPI
HDM
Akt. Anamnese

<REVIEW OF SYSTEMS|Review of systems>
<REVUE DES SYSTÈMES|Revue des systèmes>
<SYSTEMANAMNESE|Systemanamnese>

Subjective
Subjectif
Subjektiv
""")
HISTORY = read_pool("""
# 2
<PAST MEDICAL HISTORY|Past medical history>
<ANTÉCÉDENTS MÉDICAUX|Antécédents médicaux>
<VORERKRANKUNGEN|Vorerkrankungen>

<PAST SURGICAL HISTORY|Past surgical history>
<ANTÉCÉDENTS CHIRURGICAUX|Antécédents chirurgicaux>
<VOROPERATIONEN|Voroperationen>

<FAMILY HISTORY|Family history>
<ANTÉCÉDENTS FAMILIAUX|Antécédents familiaux>
<FAMILIENANAMNESE|Familienanamnese>

<SOCIAL HISTORY|Social history>
<MODE DE VIE|Mode de vie>
<SOZIALANAMNESE|Sozialanamnese>

<ALLERGIES|Allergies>
<ALLERGIES|Allergies>
<ALLERGIEN|Allergien>
""")
FINDINGS = read_pool("""
# 2
<PHYSICAL EXAMINATION|Physical examination|Physical exam>
<EXAMEN CLINIQUE|Examen clinique>
<KÖRPERLICHE UNTERSUCHUNG|Körperliche Untersuchung>

<VITAL SIGNS|Vital signs>
<CONSTANTES|Constantes>
<VITALPARAMETER|Vitalparameter>

<RESULTS|Results>
<RÉSULTATS|Résultats>
<BEFUNDE|Befunde>

<LABORATORY DATA|Laboratory data|Labs>
<BIOLOGIE|Biologie>
<LABOR|Labor>

<IMAGING|Imaging>
<IMAGERIE|Imagerie>
<BILDGEBUNG|Bildgebung>

Objective
Objectif
Objektiv
""")
COURSE = read_pool("""
# 2
<HOSPITAL COURSE|Hospital course>
<ÉVOLUTION DANS LE SERVICE|Évolution dans le service>
<VERLAUF|Verlauf>

<PROCEDURES|Procedures>
<INTERVENTIONS|Interventions>
<EINGRIFFE|Eingriffe>

<EMERGENCY DEPARTMENT COURSE|ED course>
<PASSAGE AUX URGENCES|Passage aux urgences>
<VERLAUF IN DER NOTAUFNAHME|Verlauf in der Notaufnahme>

<CONDITION ON DISCHARGE|Condition on discharge>
<ÉTAT À LA SORTIE|État à la sortie>
<ZUSTAND BEI ENTLASSUNG|Zustand bei Entlassung>
""")
MEDICATIONS = read_pool("""
# 2
<MEDICATIONS|Medications>
<TRAITEMENT|Traitement>
<MEDIKATION|Medikation>

<CURRENT MEDICATIONS|Current medications>
<TRAITEMENT ACTUEL|Traitement actuel>
<AKTUELLE MEDIKATION|Aktuelle Medikation>

<DISCHARGE MEDICATIONS|Discharge medications>
<TRAITEMENT DE SORTIE|Traitement de sortie>
<ENTLASSUNGSMEDIKATION|Entlassungsmedikation>

<HOME MEDICATIONS|Home medications|Home meds>
<TRAITEMENT HABITUEL|Traitement habituel>
<HAUSMEDIKATION|Hausmedikation>
""")
PLAN = read_pool("""
# 2
<ASSESSMENT AND PLAN|Assessment and plan>
<ÉVALUATION ET CONDUITE À TENIR|Évaluation et conduite à tenir>
<BEURTEILUNG UND PROCEDERE|Beurteilung und Procedere>

# 2
<PLAN|Plan>
<CONDUITE À TENIR|Conduite à tenir>
<PROCEDERE|Procedere>

<IMPRESSION|Impression>
<CONCLUSION|Conclusion>
<BEURTEILUNG|Beurteilung>

<MEDICAL TREATMENT|Medical treatment>
<TRAITEMENT MÉDICAL|Traitement médical>
<MEDIKAMENTÖSE THERAPIE|Medikamentöse Therapie>

<FOLLOW-UP|Follow-up>
<SUIVI|Suivi>
<WEITERES VORGEHEN|Weiteres Vorgehen>

<DISCHARGE INSTRUCTIONS|Discharge instructions>
<CONSIGNES DE SORTIE|Consignes de sortie>
<ENTLASSUNGSHINWEISE|Entlassungshinweise>
""")
SECTIONS: Tuple[Section, ...] = (
    Section(complaints.PLAIN, complaints.MEDICATED, COMPLAINTS, 1.0, 0.35),
    Section(history.PLAIN, history.MEDICATED, HISTORY, 0.8, 0.4),
    Section(findings.PLAIN, findings.MEDICATED, FINDINGS, 0.7, 0.25),
    Section(hospital_course.PLAIN, hospital_course.MEDICATED, COURSE, 0.8, 0.6),
    Section(medications.PLAIN, medications.MEDICATED, MEDICATIONS, 2.2, 0.9),
    Section(shorthand.PLAIN, shorthand.MEDICATED, MEDICATIONS, 1.2, 0.7, True),
    Section(procedures.PLAIN, procedures.MEDICATED, COURSE, 1.0, 0.5),
    Section(plan.PLAIN, plan.MEDICATED, PLAN, 1.3, 0.55),
    Section(treatment.PLAIN, treatment.MEDICATED, PLAN, 2.6, 0.75),
    Section(courses.PLAIN, courses.MEDICATED, COMPLAINTS, 2.0, 0.65),
    Section(specialties.PLAIN, specialties.MEDICATED, PLAN, 1.6, 0.55),
    Section(dialogue.PLAIN, dialogue.MEDICATED, PLAN, 0.8, 0.55),
)
_WEIGHTS = [section.weight for section in SECTIONS]


def write_note(item: Item) -> None:
    """Write a sentence or a section of a clinical note, with a medication.

    item (Item): The item to write into.
    """
    rng = item.rng
    section = rng.choices(SECTIONS, _WEIGHTS)[0]
    count = rng.choices((1, 2, 3, 4, 5, 6), weights=(58, 16, 11, 8, 4, 3))[0]
    medicated = {rng.randrange(count)}
    medicated |= {i for i in range(count) if rng.random() < section.medication}
    _write(item, section, count, medicated)


def write_plain_note(item: Item) -> None:
    """Write a sentence or a section of a clinical note without a medication.

    item (Item): The item to write into.
    """
    rng = item.rng
    section = rng.choices(SECTIONS, _WEIGHTS)[0]
    count = rng.choices((1, 2, 3, 4), weights=(70, 18, 8, 4))[0]
    _write(item, section, count, set())


def _write(item: Item, section: Section, count: int, medicated: set) -> None:
    rng = item.rng
    item.start()
    if rng.random() < (0.45 if count > 1 else 0.06):
        item.add(section.headings.draw(rng))
        item.write(*rng.choice(((":\n", " :\n", ":\n"), (": ", " : ", ": "), ("\n",))))
    bullet = rng.choice(("- ", "• ", "* ", "")) if section.lines else ""
    for number in range(count):
        if number:
            item.write("\n" if section.lines or rng.random() < 0.08 else " ")
        if bullet:
            item.write(bullet)
        pool = section.medicated if number in medicated else section.plain
        item.add(pool.draw(rng), cap=not section.lines or rng.random() < 0.4)
