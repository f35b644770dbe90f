### Sources, their documents, and what their words are taken to say.

sources-none = The dossier has no sources yet.
statement-chosen = The chosen statement
statement-choose = Choose marked words to see what they are taken to say. Enter on words that are chosen leads here, Escape back.
document-absent = The document itself is not in the dossier; its statements are.
## From statement to statement of a document.

statements-keys = From statement to statement, also with the keys p and n
statement-previous = previous statement
statement-next = next statement
statements-marked = { $marked } of { $count } statements marked
statement-at = statement { $at } of { $count }
passage-title = In the same passage

## What of a document is marked: statements of some kinds (statement-kind) and in some states (modality, marked).

sieve-kinds = what is told
sieve-kinds-named = Mark only what tells of
sieve-states = and how
sieve-states-named = Mark only what is
sieve-open = mark everything
marked-inferred = only implied
marked-set-aside = set aside for a more trusted one
marked-rejected = rejected by the editor
marked-damaged = damaged words
marked-copied = copied words
marked-draft = not yet accepted
marked-passed-over = passed over
# $reason is one of the messages passed-over.
words-passed-over = passed over: { $reason }
passed-over-heading = a heading
passed-over-navigation = a part of the page, not of the text
passed-over-boilerplate = a notice of the publisher
passed-over-repetition = said before
passed-over-opinion = a judgement
passed-over-reference = a reference
passed-over-empty = nothing is said
passed-over-off-subject = of something else

## The record of a source.

source-by = By
source-publisher = Publisher
source-date = Date
source-kind = Kind
source-derived = Derived from
source-version = A version of
source-licence = Licence
source-statements = Statements
source-kind-primary = primary
source-kind-secondary = secondary
source-kind-tertiary = tertiary
source-kind-testimony = testimony
source-kind-informal = informal
source-kind-damaged = { $kind }, damaged text

## A statement, field by field. The names of fields are those of the dossier's format.

statement-title = Statement: { $kind }
statement-kind-event = an event
statement-kind-holding = who held a place
statement-kind-commitment = a duty
statement-kind-fulfilment = what was done of a duty
statement-kind-grant = a right that was granted
statement-kind-body = a joint body
statement-kind-relation = a relation of things
statement-kind-attribute = a property of a thing
statement-kind-opinion = a judgement
text-asserted = the text says so
text-denied = the text denies it
text-reported = the text reports what another says
text-doubted = the text doubts it
text-hypothetical = the text supposes it
text-prescribed = the text prescribes it
text-opinion = the text judges
field-inferred = { $value } <quiet>(inferred by the reader)</quiet>
# $printed and $reading are words of the document, $because is in the words of the dossier.
statement-damage = Printed “{ $printed }”, read as “{ $reading }”: { $because }
statement-to-words = to its words

## What became of a statement.

became-inferred = the whole of it is only implied, not said outright
became-set-aside = a part of it is set aside: it cannot be true together with what is more trusted
became-rejected = the editor rejected it
became-copied = the words stand in another source too, so that they are no second witness
became-draft = nobody has accepted it yet
