### What stands around every view: the masthead, the choice of an account, quotes, the strip of days.

## Before the dossier is there, and when it cannot be read.

opening = Открываем досье …
trouble-unread = Не удалось прочитать досье: { $reason }.
trouble-not-again = Не удалось прочитать досье заново ({ $reason }). Показано то, что было прочитано раньше.
trouble-deaf = Программа, которая показывает этот атлас, не отвечает. Показано то, что было прочитано в последний раз.
view-failed = Этот вид не удалось вычислить
view-failed-reason = { $reason }. Остальные виды работают.
view-again = Попробовать ещё раз
# The title of a window: what is shown, then the title of the dossier.
page-title = { $view } – { $dossier }

## The masthead.

skip = К содержанию
language = Язык
views = Виды
view-day = День
view-timeline = Лента времени
view-compare = Сравнение
view-commitments = Обязательства
view-bodies = Органы
view-sources = Источники
view-disagreements = Разногласия
view-whatif = Что, если
view-search = Поиск
view-help = Справка
view-why = Почему

## According to whom.

account = по источникам
account-default = все источники, в сравнении
account-first-group = Один источник первым, остальные – где он молчит
account-first = сначала { $source }
account-only-group = Только один источник
account-only = только { $source }
# A source in a list: its letter and who made it.
account-source = { $letter }: { $name }
# The same after "according to" in a sentence.
account-told-alone = только { $source }
account-told-first = { $source }, а где он молчит – остальные

## Sources and their words.

letter-of-source = Источник { $letter }: { $name }
# The quotation marks of the language around words in another.
quote = «{ $words }»
what-sources-say = что говорят источники
# <source/> is the title of a source, in its own language.
source-says = <source/>: { $says }
rests-on = Основание
also-rests-on = Ещё одно основание
why-link = Почему? Доводы вплоть до цитат
place-count =
    { $count } { $count ->
         [one] место
         [few] места
        *[many] мест
    }

## How a source says something.

modality-asserted = сказано прямо
modality-denied = отрицается
modality-reported = в пересказе чужих слов
modality-doubted = под сомнением
modality-hypothetical = лишь предположение
modality-prescribed = предписано
modality-opinion = суждение

## The strip of days at the foot.
## What a button shows stands at the start of what it is called: "previous change", "Previous change: 3 May".

strip = Выбранный день
strip-previous = <short>назад</short> <wide>к перемене</wide>
strip-next = <short>вперёд</short> <wide>к перемене</wide>
previous-change = Назад к перемене
previous-change-on = Назад к перемене: { $day }
next-change = Вперёд к перемене
next-change-on = Вперёд к перемене: { $day }
day-field = День, например 1 февраля 1946 или 1946-02-01
day-slider = День. Стрелки: на день; с Shift: к следующей перемене; Page Up и Page Down: на месяц
play = пуск
stop = стоп
pace = Темп
pace-day = по дню
pace-week = по неделе
pace-change = от перемены к перемене

## Faults of the dossier.

fault-count =
    { $count } { $count ->
         [one] ошибка
         [few] ошибки
        *[many] ошибок
    }
warning-count =
    { $count } { $count ->
         [one] предупреждение
         [few] предупреждения
        *[many] предупреждений
    }
no-faults = ошибок нет
# $faults is "3 faults and 1 warning".
faults-in-dossier = { $faults } в досье
faults-notice = <faults/>: показано то, что исправно.
