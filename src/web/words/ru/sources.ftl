### Sources, their documents, and what their words are taken to say.

sources-none = В досье пока нет источников.
statement-chosen = Выбранное утверждение
statement-choose = Выберите отмеченные слова, чтобы увидеть, что они, как считается, говорят. Enter на выбранных словах ведёт сюда, Esc – обратно.
document-absent = Самого документа в досье нет; есть его утверждения.
## From statement to statement of a document.

statements-keys = От утверждения к утверждению, также клавишами p и n
statement-previous = предыдущее утверждение
statement-next = следующее утверждение
statements-marked = отмечено утверждений: { $marked } из { $count }
statement-at = утверждение { $at } из { $count }
passage-title = В том же отрывке

## What of a document is marked: statements of some kinds (statement-kind) and in some states (modality, marked).

sieve-kinds = о чём сказано
sieve-kinds-named = Отмечать только сказанное о следующем
sieve-states = и как
sieve-states-named = Отмечать только следующее
sieve-open = отметить всё
marked-inferred = лишь подразумевается
marked-set-aside = отложено ради более надёжного
marked-rejected = отклонено редактором
marked-damaged = повреждённые слова
marked-copied = переписанные слова
marked-draft = ещё не принято
marked-passed-over = пропущено
# $reason is one of the messages passed-over.
words-passed-over = пропущено: { $reason }
passed-over-heading = заголовок
passed-over-navigation = часть страницы, а не текста
passed-over-boilerplate = уведомление издателя
passed-over-repetition = уже сказано раньше
passed-over-opinion = суждение
passed-over-reference = ссылка
passed-over-empty = ничего не сказано
passed-over-off-subject = о другом

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
statement-kind-holding = владение местом
statement-kind-commitment = обязательство
statement-kind-fulfilment = исполнение обязательства
statement-kind-grant = предоставленное право
statement-kind-body = совместный орган
statement-kind-relation = связь предметов
statement-kind-attribute = свойство предмета
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
statement-to-words = к словам

## What became of a statement.

became-inferred = всё это лишь подразумевается, прямо не сказано
became-set-aside = часть этого отложена: она не может быть верна вместе с тем, чему доверяют больше
became-rejected = редактор это отклонил
became-copied = те же слова стоят и в другом источнике, так что это не второй свидетель
became-draft = этого ещё никто не принял
