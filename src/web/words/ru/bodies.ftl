### Joint bodies: who sits in them, who presides. Tasks, posts and rules are in the words of the dossier.

bodies-title = Совместные органы на день: { $day }
bodies-window = Органы на день: { $day }
bodies-none = В этот день не известно ни одного совместного органа.
body-under = по соглашению: { $agreement }
body-for = для чего: { $place }
# $task is in the words of the dossier: "settle the accounts".
body-task = Задача: { $task }.
body-seats = Места
body-seat = <party/>: { $seats }
body-posts = Должности
body-chair = Председатель
body-approval = Требуется одобрение
chair-held = { $party }.
chair-untold = никто не говорит, кто это.
# $rule is in the words of the dossier.
chair-rule = { $chair } Правило: { $rule }.
chair-missing = { $chair } Неизвестна дата: { $events }.
