### Sources, their documents, and what their words are taken to say.

sources-none = В досье пока нет источников.
statement-chosen = Выбранное утверждение
statement-choose = Выберите отмеченные слова, чтобы увидеть, что они, как считается, говорят.
document-absent = Самого документа в досье нет; есть его утверждения.
document-key = Подчёркнуто: <event>событие</event>, <holding>владение</holding>, <commitment>обязательство, предоставление или орган</commitment>, <attribute>свойство или связь</attribute>, <opinion>суждение</opinion>.

## The record of a source.

source-by = Автор
source-publisher = Издатель
source-date = Дата
source-kind = Вид
source-derived = Происходит от
source-version = Версия документа
source-licence = Лицензия
source-statements = Утверждений
source-kind-primary = первоисточник
source-kind-secondary = вторичный
source-kind-tertiary = третичный (справочный)
source-kind-testimony = свидетельство
source-kind-informal = неформальный
source-kind-damaged = { $kind }, текст повреждён

## A statement, field by field. The names of fields are those of the dossier's format.

statement-title = Утверждение: { $kind }
statement-kind-event = событие
statement-kind-holding = владение
statement-kind-commitment = обязательство
statement-kind-fulfilment = исполнение
statement-kind-grant = предоставление
statement-kind-body = орган
statement-kind-relation = связь
statement-kind-attribute = свойство
statement-kind-opinion = суждение
text-asserted = текст так говорит
text-denied = текст это отрицает
text-reported = текст передаёт чужие слова
text-doubted = текст в этом сомневается
text-hypothetical = текст это предполагает
text-prescribed = текст это предписывает
text-opinion = текст судит
field-inferred = { $value } <quiet>(вывод читателя)</quiet>
# $printed and $reading are words of the document, $because is in the words of the dossier.
statement-damage = Напечатано «{ $printed }», читается как «{ $reading }»: { $because }
