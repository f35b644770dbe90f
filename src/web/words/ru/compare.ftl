### Two accounts of one day, side by side.

compare-title = Два изложения дня: { $day }
compare-window = Два изложения на день: { $day }
compare-one = Одно изложение
compare-other = Другое изложение
compare-one-map = Одна карта
compare-other-map = Другая карта
compare-how = Как показаны изложения
compare-two-maps = рядом
compare-one-of-differences = только различия, на одной карте
compare-map-of-differences = Карта различий
compare-as-other = как в другом изложении; места, о которых они расходятся, обведены
compare-differ = В чём они расходятся
compare-nowhere = В этот день – ни в чём.
compare-count =
    { $count } { $count ->
         [one] строка
         [few] строки
        *[many] строк
    }
compare-column-what = Что
compare-column-one = Одно
compare-column-other = Другое
compare-not = этого нет
compare-stands = { $status }, { $span }
