### The map: its name, its buttons, its legend.

map = Карта
map-keys = { $map }: места из таблицы и кто ими владел. Стрелки двигают её, плюс и минус увеличивают и уменьшают, 0 показывает целиком, ввод выбирает землю в середине
map-by-law = по праву
map-in-fact = на деле
map-names-today = нынешние названия
map-size = Размер карты
map-farther = Дальше
map-closer = Ближе
map-whole = целиком
map-parties = Стороны на карте
map-signs = Что значат знаки

## A sign as it is read aloud. $fact and $law are one of the messages map-hold or map-nobody.

map-sign-place = { $place }; на деле: { $fact }; по праву: { $law }
map-sign-asset = { $place }; на деле: { $fact }
map-sign-hidden = { $sign }; здесь же: { $places }
map-hold = { $parties }, { $status }
map-nobody = никто не говорит

## The legend.

legend-law = ровный тон: по праву
legend-fact = штриховка: на деле, оккупация или контроль
legend-certain = в полную силу, сплошной край: достоверно
legend-possible = бледно, край пунктиром: возможно
legend-disputed = двойная штриховка и «?»: источники расходятся
legend-contested = широкие полосы: двое оспаривают друг у друга
legend-joint = горизонтальные полосы: двое вместе, по долям
legend-part = редкая штриховка: только часть
legend-unknown = пусто, край точками: никто не говорит
legend-rail = железная дорога; чёрточки цвета владельца
legend-half = половина знака: половина порта или имущества
legend-marks = буквы: на деле; в скобках: по праву
