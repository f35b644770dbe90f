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

## How long something would stand, or be in a state.

life-never = вовсе нет
life-due = срок: { $days }
life-done = исполнено: { $days }
life-on = { $status }: { $day }
life-from-to = { $status }: { $from } – { $until }
