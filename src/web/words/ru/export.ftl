### Pictures and prints of a view.

picture = Взять с собой
picture-png = Сохранить картинкой
picture-svg = Сохранить рисунком (SVG)
picture-print = Печать
picture-failed = Картинку сделать не удалось: { $reason }.

## What a picture says of itself. $account and $against are all sources, or one of the messages account-told.

plate-day = { $day }; по источникам: { $account }
plate-timeline = Лента времени; по источникам: { $account }. Линия на ней: { $day }.
plate-commitments = Обязательства на день: { $day }; по источникам: { $account }
plate-compare = { $day }; по источникам: { $account }; рядом – по источникам: { $against }
plate-supposed = Предположено, а не рассказано: { $supposition }
