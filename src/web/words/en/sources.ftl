### Sources, their documents, and what their words are taken to say.

sources-none = The dossier has no sources yet.
statement-chosen = The chosen statement
statement-choose = Choose marked words to see what they are taken to say.
document-absent = The document itself is not in the dossier; its statements are.
document-key = Underlined: <event>an event</event>, <holding>a holding</holding>, <commitment>a duty, grant or body</commitment>, <attribute>a property or relation</attribute>, <opinion>a judgement</opinion>.

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
statement-kind-event = event
statement-kind-holding = holding
statement-kind-commitment = commitment
statement-kind-fulfilment = fulfilment
statement-kind-grant = grant
statement-kind-body = body
statement-kind-relation = relation
statement-kind-attribute = attribute
statement-kind-opinion = opinion
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
