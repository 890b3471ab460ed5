from typing import Any


class _Codes(type):
    """Prefix every text with the package's own code, as spaCy does."""

    def __getattribute__(cls, code: str) -> Any:
        text = super().__getattribute__(code)
        if code.startswith("_") or not isinstance(text, str):
            return text
        return f"[XNER-{code}] {text}"


def describe(value: Any) -> str:
    """Say what a value from a document is without showing it.

    Texts are about patients, and errors go to terminals, logs and reports.

    value (Any): Any value.
    RETURNS (str): Its kind and size; numbers, true, false and null as they are.
    """
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    if isinstance(value, str):
        return f"a string of {len(value)} characters"
    if isinstance(value, (bytes, bytearray)):
        return f"{len(value)} bytes"
    if isinstance(value, (list, tuple, dict, set, frozenset)):
        return f"a {type(value).__name__} of {len(value)} items"
    return f"an object of the type {type(value).__name__}"


class Errors(metaclass=_Codes):
    """Error texts by code: what was found and what to do about it."""

    # --- E0xx: translation data and pipeline components ---
    E001 = (
        "This is no valid translation: {path}: {problem}. Pass the data that "
        "Translation.to_dict or Translation.to_bytes gave, unchanged."
    )
    E002 = (
        "Can't read a translation from these bytes: {error}. Pass the bytes that "
        "Translation.to_bytes gave."
    )
    E003 = (
        "The extension attribute 'doc._.{attr}' already exists as a getter or a "
        "method. Choose another name with the setting 'attr' of the xner components."
    )
    E004 = (
        "Expected a dict of Translation objects in 'doc._.{attr}', found {value}. Is "
        "the attribute used by another component? Choose another name with the "
        "setting 'attr' of the xner components."
    )
    E005 = (
        "The Doc has no translation into '{lang}' in 'doc._.{attr}' (available: "
        "{available}). Run a pipeline with the component 'xner_translator' and "
        "'{lang}' among its 'target_langs' first."
    )
    E006 = "Can't load spaCy's tokenizer for the language '{lang}': {error}"
    E007 = (
        "The token offsets of the translation into '{lang}' do not fit its text. Was "
        "the text changed after the component 'xner_aligner' had run?"
    )
    E010 = (
        "The translator can't translate '{source_lang}' into '{target_lang}'. It "
        "offers: {available}. Change 'source_lang' or 'target_langs' of the component "
        "'{name}', or give it another 'engine'."
    )
    E011 = (
        "The translator can't translate from '{source_lang}'. It offers: {available}. "
        "Change 'source_lang' of the component '{name}', or give it another 'engine'."
    )
    E012 = (
        "The setting '{setting}' of the component '{name}' must be {expected}, but it "
        "is {value!r}."
    )
    E013 = (
        "The {what} returned {n_results} results for {n_inputs} inputs. It must return "
        "one for each, in the same order."
    )
    E014 = "The class {cls} does not implement the method '{method}'."
    E015 = (
        "The component '{name}' does not know which pipeline finds the entities. Set "
        "'pipeline' to the path or the package name of a spaCy pipeline, for example: "
        "nlp.add_pipe('xner_annotator', config={{'pipeline': './en_medication'}})."
    )
    E016 = (
        "The component '{name}' can't load the pipeline '{pipeline}': {error} Set "
        "'pipeline' to the path or the package name of a spaCy pipeline."
    )
    E017 = (
        "The pipeline '{pipeline}' made a Doc whose text differs from the translation. "
        "The component '{name}' needs a pipeline that leaves the text as it is."
    )
    E018 = (
        "The component '{name}' got a Doc without 'doc._.{attr}'. Add the component "
        "'xner_translator' before it, and give both the same 'attr'."
    )
    E020 = (
        "The translation into '{lang}' has no annotation, but the component '{name}' "
        "projects backward. Add the component 'xner_annotator' before it, or set "
        "'direction' to 'forward'."
    )
    E021 = (
        "The translation into '{lang}' is not aligned. Add the component "
        "'xner_aligner' before '{name}'."
    )
    E022 = (
        "The links of the translation into '{lang}' point to token {index}, but the "
        "Doc has {n_tokens} tokens. Was the Doc retokenized after 'xner_aligner'?"
    )
    E023 = (
        "Expected a Doc or several Docs to render, found {type}. Pass Docs that hold "
        "translations."
    )
    E024 = (
        "The Doc has no translation in 'doc._.{attr}', so there is nothing to show. "
        "Run a pipeline with 'xner_translator', 'xner_aligner' and 'xner_projector' "
        "over it first, or read a file that 'spacy xner transfer' wrote."
    )
    E025 = (
        "The pipeline '{pipeline}' of the component '{name}' changes the tokens of the "
        "Docs or leaves Docs out. Use one that keeps them, with an error handler that "
        "raises."
    )
    E026 = (
        "The translation into '{lang}' has entities, but no label probabilities for "
        "the component '{name}'. Set 'probabilities' of the component "
        "'xner_annotator' to true."
    )
    E030 = (
        "The model of the component '{name}' is '{model}', which does not say what it "
        "labels. Use the architecture spacy-xner.TokenTagger.v1 or "
        "spacy-xner.SpanClassifier.v1."
    )
    E031 = (
        "The longest span of spacy-xner.SpanClassifier.v1 ('max_span') must be of 1 or "
        "more tokens, but it is {value!r}."
    )
    E032 = (
        "The soft labels have the shape {found}, but a Doc of {n_tokens} tokens needs "
        "{expected} (rows, columns). Make them with the tokenizer and the longest span "
        "of the pipeline that learns from them."
    )
    E033 = (
        "The soft labels have the labels {found}, but the component has {expected}. "
        "Teacher and student must have the same labels."
    )
    E034 = (
        "The loss of the component '{name}' is not a number any more. Lower the "
        "learning rate, or clip the gradients ('grad_clip' of the optimizer)."
    )
    E035 = (
        "The component '{name}' has no labels yet. Train it, load it, or call "
        "'nlp.initialize' with examples first."
    )
    E036 = (
        "The gold entities have the label '{label}', but the component only knows: "
        "{known}. Add it with 'add_label', or remove it from the texts."
    )
    E037 = (
        "The soft labels are of {found}, but the model of the component '{name}' labels "
        "{expected}. Use a teacher with the same architecture and the same 'max_span'."
    )
    E038 = (
        "The texts have no gold entities, so the temperature of the component '{name}' "
        "can't be fitted to them. Use texts with entities that the model has not learnt "
        "from."
    )
    E039 = (
        "A text has soft labels, but the component '{name}' sees other tokens than those "
        "they were made for ({n_tokens} tokens in {n_characters} characters). Make them "
        "with the tokenizer of the pipeline that learns from them."
    )

    # --- E1xx: translators ---
    E101 = (
        "Can't find the translator folder '{path}'. Check the path, or make a folder "
        "with 'spacy xner convert MODEL OUT'."
    )
    E102 = (
        "The translator folder '{path}' has no file 'translator.json'. Convert the "
        "model with 'spacy xner convert MODEL OUT', which writes that file."
    )
    E103 = (
        "Can't read '{path}': {error}. It must be a JSON object in UTF-8, as 'spacy "
        "xner convert' writes it."
    )
    E104 = (
        "'{path}' has the format version {found!r}, but this version of spacy-xner "
        "reads version {expected}. Convert the model again, or install the version of "
        "spacy-xner that wrote it."
    )
    E105 = (
        "'{path}' names the unknown kind of translator {found!r}. Known kinds: {known}."
    )
    E106 = "'{path}' has a wrong value for '{field}': expected {expected}, found {found!r}."
    E107 = (
        "The translator folder '{path}' has no file '{name}', so there is no "
        "CTranslate2 model in it. Copy the whole folder, or convert the model again "
        "with 'spacy xner convert MODEL OUT'."
    )
    E108 = (
        "The translator folder '{path}' has no SentencePiece model: expected "
        "'sentencepiece.model', or both 'source.spm' and 'target.spm'; missing: "
        "{missing}. Copy the file from the original model, or convert the model again "
        "with 'spacy xner convert MODEL OUT'."
    )
    E109 = (
        "Can't load the SentencePiece model '{path}': {error}. The file is damaged or "
        "no SentencePiece model; copy it again from the original model."
    )
    E110 = (
        "The translator '{name}' can't translate '{source_lang}' into "
        "'{target_lang}'. It offers: {available}."
    )
    E111 = (
        "The translator folder '{path}' uses the token '{token}' for "
        "'{source_lang}'-'{target_lang}', but the model's vocabulary has no such "
        "token: the output would be in some other language. Correct 'translator.json', "
        "or convert the model again with the right language codes."
    )
    E112 = (
        "No translators are installed with spacy-xner (looked in '{path}'). Install a "
        "complete distribution, train them with 'spacy project run translators', or "
        "set 'model' to the folder of a converted model."
    )
    E113 = (
        "CTranslate2 can't load the model in '{path}': {error}. The files may be "
        "damaged, or the settings compute_type={compute_type!r} and device={device!r} "
        "may not fit this machine."
    )
    E114 = (
        "The device 'cuda' was asked for, but CTranslate2 {version} sees no GPU here. "
        "Use device='cpu', or install the CUDA libraries CTranslate2 needs."
    )
    E115 = (
        "The setting '{setting}' of the translator must be {expected}, but it is "
        "{value!r}."
    )
    E116 = (
        "Got {n_sources} source texts but {n_targets} target texts. Pass one "
        "translation for each source."
    )
    E117 = (
        "The translator '{name}' gives no word alignment: its attention was not "
        "trained for it ('alignment' is false in its 'translator.json'). Use another "
        "aligner, or a translator with guided alignment such as the ones that ship "
        "with spacy-xner or OPUS-MT."
    )
    E118 = (
        "The translator '{engine}' returned {n_results} translations for {n_texts} "
        "texts. An engine must return one translation for each text, in order."
    )
    E119 = (
        "Source and target of the model have vocabularies of their own, which "
        "CTranslate2's converter for Marian does not know. Use the engine "
        "'spacy-xner.TransformersTranslator.v1' for it."
    )
    E120 = (
        "Can't find the model '{model}' to convert. Pass a folder with a Hugging Face "
        "model, or a name on the hub while online (HF_HUB_OFFLINE is {offline})."
    )
    E121 = (
        "The output folder '{path}' already exists and is not empty. Remove it or "
        "pass overwrite=True (on the command line: --overwrite)."
    )
    E122 = (
        "The model '{model}' is of the type '{found}', which can't be converted. "
        "Supported: {supported}."
    )
    E123 = (
        "This needs the package '{package}', which is not installed. Run: pip install "
        "'spacy-xner[transformers]'"
    )
    E124 = (
        "Can't tell which languages the model '{model}' translates. Name them with "
        "pairs, e.g. pairs=[['en', 'fr']] (on the command line: --pair en-fr)."
    )
    E125 = (
        "The model '{model}' has no SentencePiece model (looked for {names}). Copy "
        "the missing files from the original model into the folder."
    )
    E126 = (
        "The model '{model}' has no language token for '{lang}'. Known languages: "
        "{known}."
    )
    E127 = (
        "Can't write the folder '{path}': {error}. Choose another folder or free "
        "the place."
    )
    E128 = "Can't convert the model '{model}': {error}"
    E129 = (
        "The language pair {pair!r} is not of the form ['en', 'fr']: two different "
        "language codes."
    )
    E130 = (
        "Can't load the model '{model}' with transformers: {error}. Pass a folder "
        "with a Hugging Face model, or a name on the hub while online."
    )
    E131 = (
        "'{path}' can't be read as the weights of a CTranslate2 model: {error}. "
        "Convert the model again."
    )
    E132 = (
        "The translator '{name}' has no head {head} in the decoder layer {layer}. "
        "Choose a layer from 0 to {last_layer} and a head from 0 to {last_head}."
    )
    E133 = (
        "Can't read the table of words '{path}': {error}. It must be gzipped UTF-8; "
        "install spacy-xner again, or make the tables anew with scripts/casing.py."
    )
    E140 = (
        "Can't open the translation cache '{path}': {error}. Choose another path, or "
        "remove the file if it is no cache of spacy-xner."
    )

    # --- E2xx: aligners ---
    E201 = (
        "The translation into '{lang}' by '{engine}' has no attention, which the "
        "attention aligner needs. Use a translator that gives it (setting 'alignment' "
        "in its translator.json), or another aligner: "
        "{{'@misc': 'spacy-xner.forced_aligner.v1'}} asks the translators that ship, "
        "{{'@misc': 'spacy-xner.similarity_aligner.v1', 'preset': 'awesome'}} an "
        "encoder."
    )
    E202 = (
        "The encoder returned {found} for a sentence of {n_words} words. It must return one "
        "matrix of shape (n_pieces, width) and the word index of each piece."
    )
    E203 = (
        "The transformers encoder needs torch and transformers, which are not "
        "installed ({error}). Install them with: pip install "
        "'spacy-xner[transformers]'."
    )
    E204 = (
        "The encoder '{model}' has no layer {layer}: choose one from 0 (embeddings) to "
        "{n_layers}, or count from the last with -1."
    )
    E205 = (
        "The tokenizer of '{model}' is not a fast one, so its pieces can't be mapped "
        "to words. Choose a model that has a fast tokenizer."
    )
    E206 = "Expected a matrix with two dimensions, got the shape {shape}."
    E207 = "The setting '{setting}' must be {expected}, but it is {value!r}."
    E208 = (
        "Can't load the encoder '{model}': {error} Set 'model' to a local folder with "
        "a model and its tokenizer, or to a name that can be downloaded."
    )
    E209 = "The method '{method}' has no setting '{setting}'. It has: {known}."
    E210 = (
        "The similarity aligner needs one encoder: give either 'encoder', or 'model' "
        "(and 'layer'), or 'preset' ({presets})."
    )
    E211 = (
        "The pipeline '{pipeline}' has no component '{component}' that sets "
        "doc._.trf_data, as the transformer of spacy-transformers does. It has: "
        "{names}."
    )
    E212 = (
        "The transformer of '{pipeline}' gives no layer {layer}{reason}. Set "
        "'output_hidden_states' to true in the block 'transformer_config' of its "
        "model, or take its last layer with layer = -1."
    )
    E213 = (
        "The translator '{engine}' translates neither from '{source_lang}' into "
        "'{target_lang}' nor back, so it can't align the two. It offers: {available}."
    )
    E214 = (
        "The ensemble has the aligners {names}, but weights for {weights}. Give each "
        "aligner a weight above 0, or no weights at all."
    )
    E215 = (
        "The evidence 'omission' needs the score of each piece of a translation, which "
        "the translator '{engine}' does not give (method 'score_pieces'). Set "
        "'evidence' to 'attention', or take another translator."
    )
    E216 = (
        "The {method} aligner has no model for '{langs}' (models: {found}). Train one "
        "with nlp.initialize() and the block [initialize.components.NAME.aligner.pairs] "
        'in the config, {lang} = "FILE.tsv", NAME being that of the component '
        "'xner_aligner', or with 'spacy xner align --save' for the setting 'models'."
    )
    E217 = (
        "The setting '{setting}' of the statistical aligner can't be {value!r}. See "
        "spacy_xner.aligners.statistical.Settings for what it can be."
    )
    E218 = "The {method} aligner has no setting '{found}' (settings: {known})."
    E219 = (
        "These bytes are no model of this aligner: {problem}. Pass what its method "
        "to_bytes wrote, or train it again."
    )
    E220 = (
        "There is nothing to learn the alignment of '{langs}' from: no sentence pair "
        "has words on both sides. Check the files in 'pairs', and that the Docs have "
        "translations if 'examples' is true."
    )
    E221 = (
        "'{found}' names no two languages. Give the target language, such as 'fr', or "
        "both, such as 'en-fr'."
    )
    E222 = (
        "The eflomal aligner needs the program {program}, which is not on the PATH. "
        "Install it with: pip install 'spacy-xner[eflomal]'. The statistical aligner "
        "needs no program."
    )
    E223 = "The program {program} failed: {error}"
    E224 = (
        "The aligner '{aligner}' of the component '{name}' has nothing to initialize, "
        "but there are settings for it: {settings}. Remove them, or choose an aligner "
        "that is trained, such as 'spacy-xner.statistical_aligner.v1'."
    )
    E230 = (
        "There are settings to initialize {found}, but of the aligners of the ensemble "
        "only these are trained: {names}. Name others, or remove the settings."
    )
    E225 = (
        "Can't find the model '{path}' of the {method} aligner. Check the path in "
        "'models'; 'spacy xner align --save' writes such a file."
    )

    # --- E3xx: projectors ---
    E301 = (
        "The entity ({start}, {end}, '{label}') is no token range of a text with {n} "
        "tokens. Give half-open token ranges with 0 <= start < end <= {n}."
    )
    E302 = (
        "The link ({source}, {target}) points outside the texts of {n} and {m} "
        "tokens. Check that the links were made for these two tokenizations."
    )
    E303 = (
        "The link ({source}, {target}) has the probability {probability}. Give "
        "probabilities between 0 and 1."
    )
    E304 = (
        "The sentence pair {block} is no pair of token ranges of texts with {n} and "
        "{m} tokens. Give (source start, source end, target start, target end)."
    )
    E305 = (
        "Found {found} values in '{name}' for {n} tokens. Give one value per token, "
        "or none at all."
    )
    E306 = "The setting '{name}' is {value}. Give a value {expected}."
    E307 = "Unknown {name} '{value}'. Choose one of: {choices}."
    E309 = (
        "Candidates of several entities were pruned at once. Prune each entity alone."
    )
    E308 = (
        "Found {found} lists of guard flags for {n} sentence pairs. Give one list of "
        "flags per sentence pair."
    )
    E310 = (
        "The marked span ({start}, {end}) of entity {entity} is no token range of a "
        "text with {n} tokens and {m} entities. Give half-open token ranges and "
        "indices of entities."
    )
    E311 = (
        "Can't put markers around the span ({start}, {end}) of a text with {n} "
        "characters. Give character ranges inside the text that hold more than white "
        "space and do not overlap."
    )
    E312 = (
        "The translator can't score '{lang}' given '{lang}', which the normalization "
        "'identity' needs: {error} Set 'normalization' to 'none' or 'pivot', or take a "
        "model that translates between any two of its languages, such as M2M-100."
    )
    E313 = (
        "A text to score names no source language. Set 'source_lang' of the "
        "ProjectionInput."
    )
    E314 = (
        "The engine {engine} can't score the pieces of a translation, which "
        "constrained decoding needs. Take spacy-xner.CTranslate2Translator.v1 or "
        "spacy-xner.TransformersTranslator.v1, or give the engine a method "
        "'score_pieces' (see spacy_xner.translators.types.PieceScorer)."
    )

    E320 = (
        "The span ({start}, {end}, '{label}') with the score {score} is no scored token "
        "range of a target with {n} tokens. Give half-open ranges with 0 <= start < end "
        "<= {n} and scores between 0 and 1."
    )
    E321 = (
        "Found {begin} and {inside} probabilities for the label '{label}' in a target "
        "with {n} tokens. Give P(B-{label}) and P(I-{label}) of every token."
    )
    E322 = (
        "The {what} returned {found} results for {expected} items. It must return one "
        "result per item, in order."
    )
    E323 = (
        "The weights {weights} do not fit the scores {scores}. Give every weight a "
        "score with its name, no weight below 0 and at least one above 0."
    )
    E324 = (
        "Can't read the lexicon '{path}': {error}. Give a gzipped table with the "
        "fields source, target and strength (from 0 to 1), separated by tabs."
    )

    E325 = (
        "Can't read the calibration '{path}': {error}. Give a file that `spacy xner "
        "calibrate` wrote."
    )
    E326 = (
        "No threshold reaches a precision of {precision} with this calibration; the "
        "best is {best:.3f}. Lower 'target_precision', or set 'threshold' instead."
    )
    E327 = (
        "There is nothing to fit a calibration on: no entity of the gold was projected. "
        "Check that both sides have entities and that the texts are translations of "
        "each other."
    )
    E328 = (
        "A calibration is judged by texts that it was not fitted on, but the projected "
        "entities stand in {n_texts} text(s). Give more texts."
    )

    # --- E4xx: corpora ---
    E401 = (
        "Can't find the corpus '{path}'. Check the spelling of the path and that "
        "the file or folder exists on this machine."
    )
    E402 = (
        "The folder '{path}' holds no {what}. Expected files ending in {suffixes}. "
        "Check the path, or name the right format."
    )
    E403 = "Can't tell the format of '{path}'. Name it explicitly: one of {formats}."
    E404 = "Unknown {setting} '{value}'. Use one of: {options}."
    E405 = (
        "{path}, line {line}: not valid UTF-8 (byte {byte} at position {column}). "
        "Convert the file first, e.g. `iconv -f latin1 -t utf-8 IN > OUT`."
    )
    E406 = (
        "{path}, line {line}: not valid JSON ({reason}). Each line of a JSONL file "
        "must hold exactly one JSON object."
    )
    E407 = "{path}, {where}: {problem}. Expected {expected}."
    E408 = (
        "{path}, {where}: the span {start}-{end} ({label}) lies outside the text, "
        "which has {length} characters. Offsets count characters from 0 and the end "
        "is exclusive; check that the annotations belong to this very text."
    )
    E409 = (
        "{path}, line {line}: {found} is not a line of brat standoff. A text-bound "
        "annotation is 'T1<TAB>Label START END<TAB>covered text'."
    )
    E410 = (
        "{path} has no text file beside it: '{expected}' is missing. Every .ann file "
        "needs the .txt file of the same name in the same folder."
    )
    E411 = (
        "{path}, line {line}: {found} column(s), but the {what} is read from column "
        "{column}. Columns are separated by tabs or spaces and counted from 0; set "
        "`word_column` and `tag_column` if the file is laid out differently."
    )
    E412 = (
        "{path}, line {line}: {found} is not a tag of an IOB scheme. Expected 'O', "
        "'B-LABEL' or 'I-LABEL' ('-' for a missing label); set `tag_column` if the "
        "tags stand in another column."
    )
    E413 = (
        "{path}, {where}: {tokens} tokens but {tags} tags. Both lists must have the "
        "same length."
    )
    E414 = (
        "{path}, {where}: the tag {tag} is a number {reason}. Pass `names`, the list "
        "of tag names in the order of their numbers, e.g. ['O', 'B-DRUG', 'I-DRUG']."
    )
    E415 = (
        "'{path}' is not a spaCy DocBin file ({reason}). A .spacy file is written by "
        "`DocBin.to_disk`, `spacy convert` or `spacy xner corpus`; if this is another "
        "format, name the format explicitly."
    )
    E416 = (
        "Can't write to '{path}': {reason}. Choose a place that can be written; "
        "nothing that was there before has been changed."
    )
    E417 = (
        "The output folder '{path}' already exists and {reason}. Choose an empty or "
        "new folder{hint}."
    )
    E418 = (
        "Bad label map entry '{entry}'. Give a preset ({presets}) or pairs such as "
        "'Drug=DRUG,Route=' (an empty name ignores the label)."
    )
    E419 = (
        "The reader '{reader}' has no path. Set `path` in its config block, e.g. "
        "`path = ${{paths.train}}`, and give the path on the command line."
    )
    E420 = (
        "{path}, {where}: the text holds a lone surrogate (U+{code:04X}), which is not "
        "a character and can't be stored as UTF-8. Repair the export that wrote it."
    )
    E421 = "Can't write record '{id}' as {format}: {reason}."
    E422 = (
        "Record '{id}': the span {start}-{end} ({label}) lies outside the text, which "
        "has {length} characters."
    )
    E423 = (
        "Record '{id}': the token at {start} does not follow the one that ends at {end} "
        "(between them: {found}). Tokens must be sorted, must not overlap, and may "
        "leave out white space only."
    )
    E424 = (
        "{path}, line {line}: expected a text, a tab and its translation. Separate the "
        "two with one tab character."
    )
    E425 = "'{path}' can't be unpacked ({reason}). Write the file again."
    E426 = (
        "{path}, line {line}: {problem}. A line of PAN-X is a language, a colon and a "
        "token, a tab, and an IOB tag: 'en:Rome<TAB>B-LOC'."
    )
    E427 = (
        "'{path}' holds no '{name}'. Fetch the data set again, or name other languages; "
        "it has: {known}."
    )

    # --- E5xx: evaluation ---
    E501 = (
        "Nothing to evaluate: the gold corpus holds no records. Check the path and "
        "the format of the gold file."
    )
    E502 = (
        "Nothing to evaluate: none of the {records} gold records has a labelled span"
        "{hint}. Check the field with the labels and the label map."
    )
    E503 = (
        "The two results can't be compared: {reason}. Evaluate both pipelines on the "
        "same gold file with the same labels."
    )
    E504 = (
        "{gold} gold records but {predicted} predictions. There must be one list of "
        "predicted spans for each record, in the same order."
    )
    E505 = "Bad value for `{setting}`: {value}. {expected}"
    E506 = (
        "{where}: {found} is not a word link. Expected pairs such as '0-1' (sure) "
        "or '0p1' (possible), separated by spaces."
    )
    E507 = (
        "Different numbers of sentences: {predicted} predicted, {sure} sure, "
        "{possible} possible. Each file must have one line per sentence pair."
    )
    E508 = (
        "Found {n_scores} scores for {n_right} predictions. Give one score and one "
        "truth value for each."
    )
    E509 = "The scores lie between {low} and {high}. Give scores from 0 to 1."
    E510 = (
        "The augmenter loses {what} of the record '{id}', so that its gold is not that "
        "of the clean text. Use one that keeps all entities, such as "
        "spacy-xner.ocr_noise.v1."
    )
    E511 = (
        "'{command}' failed with exit status {status}: {output}. Run it by hand to see "
        "why."
    )
    E512 = (
        "The config of the pipeline names no training corpus that can be read ({error}). "
        "Run this where 'paths.train' of the config exists, such as the project folder."
    )
    E513 = "There is no route to compare. Give the result of one route or more."
    E514 = (
        "A plot needs matplotlib, which is not installed ({error}). Install it with "
        "pip install 'spacy-xner[plots]', or leave the plot out."
    )

    # --- E6xx: command line ---

    # --- E7xx: training ---
    E701 = "Can't find the parallel text '{path}'. Fetch the assets first: spacy project assets."
    E705 = (
        "The checkpoint '{path}' belongs to another model: it has {found}, but {wanted} "
        "was asked for. Use the same settings or another folder."
    )
    E706 = "Prepared training data '{path}' is missing. Run the step that prepares it."
    E707 = (
        "The encoder '{model}' has no mask, which language modelling needs. Set the "
        "weights 'masked' and 'translation' to 0."
    )
    E708 = "All losses have the weight 0, so there is nothing to learn. Raise one."
    E709 = "The parallel text holds no sentence pair with words on both sides."
    E710 = (
        "The checkpoint '{path}' is damaged. Delete it, or use another folder, to begin "
        "anew."
    )
    E711 = "The setting '{setting}' of the augmenter must be in [0, 1], but it is {value!r}."
    E712 = "The augmenter does not know: {kinds}. Choose from: {known}."
    E713 = (
        "The setting 'copies' of the augmenter must be 1 or more, but it is {value!r}."
    )
    E714 = (
        "There are no local tables for the language '{lang}', only for: {known}. Use "
        "this augmenter with a pipeline of one of these languages."
    )
    E715 = (
        "The vocabulary '{path}' can't be read ({error}). Fetch the file again, or "
        "leave it out: the augmenter works without it."
    )
    E716 = (
        "The step '{name}' of the chained augmenter is no augmenter but {value!r}. Give "
        "its section an '@augmenters'."
    )
    E717 = (
        "The tokenizer of the pipeline is a {tokenizer}, whose rules can't be refined. "
        "Leave out the callback, or use spaCy's own tokenizer."
    )
    E720 = (
        "The pipeline has no component '{name}' of the kind 'xner_ner', but: {known}. "
        "Give the name of the one to calibrate."
    )
    E721 = "Can't find the texts '{path}' to calibrate with. Give the path of a .spacy file."
    E722 = (
        "{count} texts to learn from are among the held-out texts, so that scores would "
        "mean nothing. Leave them out. The first is the text number {number}."
    )
    E724 = (
        "There must be a weight of 0 or more for each teacher, one above 0, and at least "
        "one teacher, but for {n} teachers the weights are {weights}."
    )
    E725 = (
        "The teachers label different things: {one} and {other}. Use teachers of one "
        "architecture, with the same 'max_span'."
    )
    E726 = (
        "The teacher is a pipeline for '{found}', but the texts are '{expected}'. Use one "
        "for this language or for 'xx', or set 'other_languages' to true."
    )
    E727 = (
        "The teacher changes the tokens of the Docs or leaves Docs out. Use a pipeline "
        "that keeps them."
    )
    E728 = (
        "The component '{component}' of the teacher '{teacher}' finds entities without "
        "saying how likely each label is. Use a teacher with an 'xner_ner' or spaCy's "
        "'ner'. To take its entities as they are, give 'smoothing' (--smoothing), the "
        "share of each token that is spread over all labels: from 0 to less than 1, such "
        "as 0.1."
    )
    E729 = "The teacher '{teacher}' has no component that finds entities, but: {components}."
    E733 = (
        "The teacher '{teacher}' finds the label '{label}', but its components only name: "
        "{known}. A component that finds entities must have them in its 'labels'."
    )
    E734 = (
        "The teachers do not have the same labels: one has {found}, another one "
        "{expected}. Use teachers that were trained on the same ones."
    )
    E735 = "The smoothing must be a number from 0 to less than 1, but it is {value}."
    E730 = (
        "Contrastive self-training needs an 'xner_ner' of the architecture "
        "spacy-xner.SpanClassifier.v1 with the name '{name}'."
    )
    E731 = (
        "The component '{name}' listens to the token vectors of another component. Give "
        'it its own first: nlp.replace_listeners("tok2vec", "{name}", '
        '["model.tok2vec"]), with the name of that component, such as "transformer".'
    )
    E732 = (
        "Contrastive self-training needs labelled and unlabelled texts with words, but "
        "there are {n_source} and {n_target}."
    )
    E740 = (
        "The address of the endpoint can't be used: {problem}. Give one such as "
        "http://localhost:8000/v1."
    )
    E741 = (
        "There is no key for the endpoint: {problem}. Set the variable that the option "
        "names, or leave out the option if the endpoint needs no key."
    )
    E742 = (
        "The endpoint {host} refuses the request (status {status}). {hint}, then run the "
        "same command again: what was finished is kept."
    )
    E743 = (
        "The endpoint {host} gave no answer in {tries} tries (last: {problem}). Check "
        "that it runs, then run the same command again: what was finished is kept."
    )
    E744 = (
        "The endpoint {host} asks to wait for {seconds} seconds, longer than the limit "
        "of {limit:g}. Run the same command again later: what was finished is kept."
    )
    E745 = (
        "The endpoint {host} answers, but {count} requests in a row had no answer that "
        "can be used (last: {reason}). Try another model or prompt in another folder; "
        "what was finished is kept."
    )
    E746 = (
        "The earlier run in '{path}' had other settings: {names}. Give the earlier ones "
        "to go on with it, begin anew with --overwrite, or choose another folder with "
        "--work."
    )
    E747 = (
        "'{path}', line {line}, is damaged. Remove that line to go on without what it "
        "held, or begin anew with --overwrite."
    )
    E748 = (
        "The prompt can't be used: {problem}. Its fields are ${{count}}, ${{labels}}, "
        "${{language}}, ${{topic}} and ${{examples}}, of which the first two are needed; "
        "write $$ for a dollar sign."
    )
    E749 = (
        "These labels can't be written as tags: {labels}. Give one or more labels "
        "without white space and without < > / &."
    )
    E750 = (
        "The example '{id}' can't be written with tags: {reason}. Mend it or leave it "
        "out."
    )
    E751 = "A limit of the cost needs the prices of tokens. Give both prices."

    # --- E8xx: synthetic corpus ---
    E801 = (
        "A template is not well formed at character {position}: brackets must be "
        "closed in the order in which they were opened. Template: {template!r}"
    )
    E802 = (
        "The lexicon '{name}' was not found at {path}. It ships with the package: "
        "install spacy-xner again."
    )
    E803 = "Unknown {what}: {found}. Choose from: {known}."
    E804 = "A template asks for a slot that does not exist: '{slot}' in {template!r}"
    E805 = (
        "Expected a block of three lines, English, French and German, but found "
        "{found} lines: {block!r}"
    )

    # --- E9xx: runs in shards ---
    E901 = (
        "'{name}' is no name of a file in the folder of a run, which makes them itself."
    )
    E902 = (
        "Another run is at work in '{path}' ({owner}). Wait until it is done, or choose "
        "another folder with --work.{hint}"
    )
    E903 = (
        "Can't write '{path}': {reason}. What was finished before is kept: make room, or "
        "make the place writable, and run the same command again to go on."
    )
    E904 = (
        "Addresses such as '{path}' need the package fsspec: pip install "
        "'spacy-xner[fsspec]'."
    )
    E905 = (
        "Can't open '{path}': {error}. Install the package that fsspec has for this "
        "kind of storage, such as s3fs or gcsfs, or check the address."
    )
    E906 = (
        "'{path}' is damaged. Run again with --overwrite to begin anew, or with another "
        "folder for --work."
    )
    E907 = (
        "The shard '{path}' is damaged: {reason}. Run the same command again: it is made "
        "anew, and everything else is kept."
    )
    E908 = "This is no shard of a run: {error}. It is made anew when the run goes on."
    E909 = (
        "'{path}' would be larger than the format allows ({docs} texts). Write a folder "
        "of several files with --shard-tokens, e.g. --shard-tokens 1000000; nothing has "
        "to be translated again."
    )
    E910 = "Unknown engine '{name}'. Use one of: {known}."
    E911 = (
        "'{path}' is in the memory of one process only, but the engine has several. Use "
        "--engine local, or a folder that all processes see."
    )
    E912 = (
        "The worker died {tries} times on the same shards (number: {shard}), perhaps for "
        "want of memory. Everything else is kept. Use fewer workers or smaller shards "
        "(--workers, --shard-size)."
    )
    E913 = "The engine 'ray' needs the package ray: pip install 'spacy-xner[ray]'."
    E914 = (
        "'{path}' holds files that no run has written (e.g. '{name}'). Choose another "
        "folder with --work."
    )
    E915 = (
        "The texts or their entities have changed since the earlier run in '{path}': "
        "{new} of {total} shards are new (before, there were {before}). Choose: --update "
        "does only what has changed, --overwrite begins anew, and another output or "
        "--work leaves that run alone."
    )
    E916 = (
        "The source changed while it was read. Run the same command again when nobody "
        "writes to it any more."
    )
    E917 = (
        "The run in '{path}' is finished. Replace what it has written with --overwrite, "
        "or choose another output or --work."
    )
    E918 = (
        "The earlier run in '{path}' had other settings:\n- {differences}\nChoose: "
        "--update does only what has changed, --overwrite begins anew, and another "
        "output or --work leaves that run alone. Or give the earlier settings to go on "
        "with it."
    )
    E919 = (
        "'{path}' was changed after the run had written it. Replace it with --overwrite "
        "or --update, or choose another output."
    )
    E920 = "Choose one of --overwrite and --update."
    E921 = (
        "The run in '{path}' was made by another version of spacy-xner, in format "
        "{found}; this one has format {expected} and can't go on with it. Finish it with "
        "that version, begin anew with --overwrite, which translates everything again, "
        "or choose another folder with --work."
    )


class Warnings(metaclass=_Codes):
    """Warning texts by code."""

    # --- W0xx: translation data and pipeline components ---
    W001 = (
        "The pipeline '{pipeline}' is made for '{found}', but the component '{name}' "
        "runs it over translations into '{lang}'."
    )
    W030 = (
        "{n_long} of {n_total} entities have more than {max_span} tokens ('max_span' of "
        "the model), so the component '{name}' can neither learn nor find them."
    )

    # --- W1xx: translators ---
    W101 = (
        "{n} entries of the translation cache '{path}' were damaged and are "
        "translated again."
    )
    W102 = (
        "A GPU is in use, but CTranslate2 {version} sees none: translating on the "
        "CPU. Set device='cuda' to make this an error."
    )
    W103 = (
        "The translation cache '{path}' can't be read or written ({error}): going on "
        "without it. If the file is damaged, remove it."
    )

    # --- W2xx: aligners ---
    W201 = (
        "Learning to align from {n_kept} of {n_pairs} sentence pairs, spread evenly: "
        "all of them have {n_cells} pairs of words, more than 'max_cells' "
        "({max_cells}), which limits the memory."
    )

    # --- W3xx: projectors ---
    W301 = (
        "The calibration knows no spans found by {methods}. They have a score but no "
        "probability, and with 'target_precision' they are doubtful. Fit a calibration "
        "with this projector: `spacy xner calibrate`."
    )

    # --- W4xx: corpora ---
    W401 = (
        "{path}: {count} annotation(s) name a text that differs from the text at their "
        "offsets (first: line {line}, {stated} annotated, {found} found). The offsets "
        "were kept; check that .txt and .ann belong together."
    )
    W402 = "{count} .txt file(s) without an .ann file were left out (first: {path})."
    W403 = (
        "{widened} of {total} spans did not start and end at token boundaries and were "
        "widened; {lost} of {total} overlapped another span and were left out."
    )

    # --- W5xx: evaluation ---
    W501 = (
        "The pipeline failed on {count} of {total} records (first: {id}); they are "
        "scored as if nothing had been found."
    )
    W502 = (
        "The pipeline predicts labels that the gold corpus never uses: {labels}. They "
        "count as false alarms; name the labels to score to leave them out."
    )

    # --- W6xx: command line ---

    # --- W7xx: training ---
    W701 = (
        "The augmenter {name} has no tables for the language '{lang}', only for: "
        "{known}. Its texts stay as they are."
    )
    W702 = (
        "The key goes to {host} without encryption, for everybody on the way to read. "
        "Use an address that begins with https://."
    )

    # --- W8xx: synthetic corpus ---

    # --- W9xx: runs in shards ---
    W901 = "What was found of an earlier run is not used, but made anew: {error}"
    W902 = "A worker died, perhaps for want of memory. {n} shard(s) in hand are begun again."
    W903 = "Going on with other settings, and doing what they change: {differences}"
