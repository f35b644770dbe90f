### What would change if something were otherwise.

whatif-title = Что, если?
whatif-about = Передвиньте дату или исключите источник. Тогда каждый вид показывает предполагаемый мир и говорит об этом; досье остаётся как есть, и каждое предположение можно взять назад.
whatif-move = Передвинуть
whatif-anything = событие, начало или конец
whatif-to = на день
whatif-suppose = предположить
whatif-choose = Выберите, что передвинуть.
whatif-leave-out = Исключить
whatif-or = Или предположить
whatif-take-back = взять всё назад
whatif-day = Предполагаемый день
whatif-map = Предполагаемая карта
whatif-changes = Что изменилось бы
whatif-nothing = Ничего: предположение не меняет ни владений, ни обязательств за это время.
# <map> is a link.
whatif-count =
    { $count } { $count ->
         [one] изменение
         [few] изменения
        *[many] изменений
    } · <map>посмотреть на карте</map>
whatif-column-what = Что
whatif-column-told = Как рассказано
whatif-column-supposed = Как предположено
supposed = Что предположено
supposed-not-told = Предположено, а не рассказано:
supposed-undo = убрать
supposed-undo-named = Убрать: { $supposition }
supposed-without = без источника: { $source }
supposed-date = { $what }: { $day }
point-beginning = начало: { $name }
point-end = конец: { $name }
## Events that are moved by hand or by keys, and the deadlines that follow them. $told is where something lies as it is told.

movable-title = Передвинуть событие
movable-keys = Перетащите точку на другой день. Или клавишами: Tab – к точке, стрелки двигают её на день, с Shift – на месяц; Enter оставляет её там, Esc возвращает.
movable-untold = не рассказано
movable-no-day = нет дня
movable-moved = { $day }, рассказано: { $told }
movable-named = { $name }: { $days }
movable-held = { $name }: { $day }, рассказано: { $told }.
movable-deadlines = Сроки
# $name is one of the message promise.
movable-due = { $name }: срок – { $now }, рассказано: { $told }
# A commitment with its state as supposed; $action is in the words of the dossier.
duty-state = <promise>{ $action }</promise>: <now>{ $state }</now>
duty-told = рассказано: { $state }
duty-not-yet = ещё не обещано
duties-board = все обязательства

## How long something would stand, or be in a state.

life-never = вовсе нет
life-due = срок: { $days }
life-done = исполнено: { $days }
life-on = { $status }: { $day }
life-from-to = { $status }: { $from } – { $until }
