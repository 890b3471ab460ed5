import re
from typing import Dict, Iterable, List, Optional

# Three letters (ISO 639-3 and older), as Marian and NLLB name languages, to the codes
# spaCy uses. Where NLLB has several scripts the first one listed is taken.
_CODES = """
af:afr am:amh ar:arb,ara az:azj,aze be:bel bg:bul bn:ben bo:bod br:bre bs:bos ca:cat
cs:ces,cze cy:cym,wel da:dan de:deu,ger el:ell,gre en:eng eo:epo es:spa et:est
eu:eus,baq fa:pes,fas,per fi:fin fo:fao fr:fra,fre ga:gle gd:gla gl:glg gu:guj ha:hau
he:heb hi:hin hr:hrv ht:hat hu:hun hy:hye,arm id:ind ig:ibo is:isl,ice it:ita ja:jpn
jv:jav ka:kat,geo kk:kaz km:khm kn:kan ko:kor ku:kmr,kur ky:kir lb:ltz lg:lug lij:lij
ln:lin lo:lao lt:lit lv:lvs,lav mg:plt,mlg mi:mri mk:mkd,mac ml:mal mn:khk,mon mr:mar
ms:zsm,msa,may mt:mlt my:mya,bur nb:nob ne:npi,nep nl:nld,dut nn:nno no:nor oc:oci
or:ory,ori pa:pan pl:pol ps:pbt,pus pt:por ro:ron,rum ru:rus rw:kin sa:san sd:snd
si:sin sk:slk,slo sl:slv so:som sq:als,sqi,alb sr:srp su:sun sv:swe sw:swh,swa ta:tam
te:tel tg:tgk th:tha ti:tir tk:tuk tl:tgl,fil tn:tsn tr:tur tt:tat ug:uig uk:ukr
ur:urd uz:uzn,uzb vi:vie wo:wol xh:xho yi:ydd,yid yo:yor zh:zho,cmn,chi zu:zul
"""
_THREE_TO_TWO: Dict[str, str] = {
    three: entry.split(":")[0]
    for entry in _CODES.split()
    for three in entry.split(":")[1].split(",")
}
_PREFERRED = ("zho_Hans", "arb_Arab", "pes_Arab", "knc_Latn", "kas_Deva")
_NLLB = re.compile(r"[a-z]{3}_[A-Z][a-z]{3}")
_M2M = re.compile(r"__([a-z]{2,3})__")
_MARIAN = re.compile(r">>([A-Za-z]{2,3})(?:[_-]([A-Za-z]+))?<<")


def to_spacy_code(code: str) -> str:
    """Turn a language code of a model into the one spaCy uses.

    code (str): Such as "fra", "fr", "fr_FR", "fra_Latn".
    RETURNS (str): Such as "fr"; the code itself when it is not known.
    """
    stem = re.split(r"[_-]", code)[0].lower()
    if len(stem) == 2:
        return stem
    return _THREE_TO_TWO.get(stem, code)


def find_marian_tokens(vocab: Iterable[str]) -> Dict[str, str]:
    """Find the target language tokens of a Marian vocabulary.

    vocab (Iterable[str]): All tokens.
    RETURNS (Dict[str, str]): spaCy's language code to token, such as ">>fra<<"; of
        several the plainest.
    """
    found: Dict[str, str] = {}
    for token in sorted(vocab):
        match = _MARIAN.fullmatch(token)
        if match is None:
            continue
        lang = to_spacy_code(match.group(1))
        if lang not in found or len(token) < len(found[lang]):
            found[lang] = token
    return found


def find_m2m_tokens(vocab: Iterable[str]) -> Dict[str, str]:
    """Find the language tokens of an M2M-100 vocabulary.

    vocab (Iterable[str]): All tokens.
    RETURNS (Dict[str, str]): Language code to token, such as "__fr__".
    """
    matches = (_M2M.fullmatch(token) for token in sorted(vocab))
    return {match.group(1): match.group() for match in matches if match}


def find_nllb_tokens(vocab: Iterable[str]) -> Dict[str, str]:
    """Find the language tokens of an NLLB-200 vocabulary.

    vocab (Iterable[str]): All tokens.
    RETURNS (Dict[str, str]): spaCy's language code to token, such as "fra_Latn". A
        language unknown to spaCy keeps the model's own code.
    """
    tokens: List[str] = sorted(t for t in vocab if _NLLB.fullmatch(t))
    tokens.sort(key=_PREFERRED.__contains__, reverse=True)
    found: Dict[str, str] = {}
    for token in tokens:
        lang: Optional[str] = to_spacy_code(token)
        if lang in found or lang is None:
            lang = token
        found[lang] = token
    return found
