### The timeline: lanes of places, parties or agreements over the whole time.

lanes-by = строки
lanes-place = по местам
lanes-party = по сторонам
lanes-agreement = по соглашениям
lane-events = События
stretch = Отрезок времени
stretch-more = Больше времени
stretch-less = Меньше времени
stretch-whole = целиком
timeline-keys = Строки. Стрелки двигают по времени, плюс и минус показывают меньше и больше, 0 – всё
timeline-day = Выбранный день: { $day }
# A mark where a promise is due; $promise is one of the message promise.
mark-due = { $promise }: срок
# A mark with its days, as it is read aloud.
mark-with-days = { $name }, { $days }
## The legend.

timeline-parties = Стороны на ленте времени
timeline-signs = Что значат знаки
lane-sign-firm = владение достоверно
lane-sign-soft = владение возможно
lane-sign-event = событие и до какого дня оно могло быть
lane-sign-deadline = срок
