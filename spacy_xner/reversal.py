"""Turn a Doc and its translation around: the translation becomes the Doc.

A translated Doc that is written alone knows nothing of the text it was made from. With
the reversed translation in its `user_data` it does, and the original can be had back.
"""

from typing import Any, Dict, Optional

from spacy.tokens import Doc

from .translation import (
    DEFAULT_ATTR,
    Annotation,
    Link,
    SentencePair,
    Translation,
    build_doc,
    get_token_ranges,
    get_translation,
    set_extensions,
    tokenize,
)

SOURCE_KEY = "xner_source"
"""Key of `Doc.user_data` under which a translated Doc keeps what it was made from."""


def reverse(doc: Doc, translation: Translation) -> Translation:
    """Describe a Doc as the translation of its translation.

    Nothing is translated: offsets, links and spans are those of the translation, seen
    from the other side. The entities of the Doc become those of the translation;
    what the sentences know beyond their score and flags is left out.

    doc (Doc): The Doc.
    translation (Translation): Its translation.
    RETURNS (Translation): Its text is that of the Doc; `source_lang` is the language
        of the translation. What was projected forward is backward now, and the reverse.
    """
    is_backward = translation.direction == "backward"
    return Translation(
        lang=translation.source_lang,
        source_lang=translation.lang,
        text=doc.text,
        sentences=[
            SentencePair(
                source_start=pair.target_start,
                source_end=pair.target_end,
                target_start=pair.source_start,
                target_end=pair.source_end,
                score=pair.score,
                flags=list(pair.flags),
            )
            for pair in translation.sentences
        ],
        tokens=get_token_ranges(doc),
        links=sorted(
            Link(target, source, probability)
            for source, target, probability in translation.links
        ),
        entities=[
            Annotation(ent.start_char, ent.end_char, ent.label_, 1.0)
            for ent in doc.ents
        ],
        spans=list(translation.spans),
        engine=translation.engine,
        direction="forward" if is_backward else "backward",
        aligner=translation.aligner,
        masked=list(translation.masked),
    )


def build_target(doc: Doc, lang: str, *, attr: str = DEFAULT_ATTR) -> Doc:
    """Build the target Doc of one language, which remembers the Doc it was made from.

    doc (Doc): The source Doc.
    lang (str): Language code of the translation.
    attr (str): Name of the attribute that holds the translations.
    RETURNS (Doc): What `build_doc` makes, with bytes in `user_data["xner_source"]`,
        from which `restore_source` makes the source Doc.
    RAISES (ValueError): If there is no translation into the language.
    """
    target = build_doc(doc, lang, attr=attr)
    # bytes: a training keeps them in memory, in a tenth of the space of lists
    reversed_ = reverse(doc, get_translation(doc, lang, attr))
    target.user_data[SOURCE_KEY] = reversed_.to_bytes()
    return target


def restore_source(target: Doc, *, attr: str = DEFAULT_ATTR) -> Optional[Doc]:
    """Get back the Doc that a translated Doc was made from.

    target (Doc): A Doc that `build_target` made.
    attr (str): Name of the attribute that gets the translation.
    RETURNS (Optional[Doc]): The source Doc with its entities, with the target as its
        only translation and with the other user data of the target; None if the target
        does not know what it was made from.
    RAISES (ValueError): If what it knows is no valid translation.
    """
    user_data: Dict[Any, Any] = target.user_data
    data = user_data.get(SOURCE_KEY)
    if data is None:
        return None
    reversed_ = Translation.from_bytes(data)
    source = tokenize(reversed_)
    translation = reverse(target, reversed_)
    if translation.direction == "forward":
        translation.entities = []
    spans = (
        source.char_span(start, end, label=label, alignment_mode="expand")
        for start, end, label, _ in reversed_.entities
    )
    source.set_ents([span for span in spans if span is not None])
    source.user_data.update(
        {key: value for key, value in user_data.items() if key != SOURCE_KEY}
    )
    set_extensions(attr)
    source._.set(attr, {translation.lang: translation})
    return source
