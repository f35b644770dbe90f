### Sources that hang together: which comes from which, and two of them side by side.
### $one, $other and $source are the letters of sources.

## Which comes from which.

stemma-title = Что от чего происходит
stemma-none = Каждый источник стоит сам по себе: ни один не говорит, что происходит от другого, и общих слов у них нет.
stemma-side-by-side = { $one } и { $other } рядом
# $sources is one letter or several.
stemma-alone =
    { $count ->
         [one] { $sources } стоит отдельно.
        *[other] { $sources } стоят отдельно.
    }
stemma-key = Стрелка ведёт от текста к тому, что из него сделано; простая линия соединяет тексты, о которых неизвестно, какой был первым. Прерывистая линия никем не заявлена: она видна по общим словам.
kin-derived = Текст { $other } сделан из текста { $one }.
kin-shares-older = У текстов { $one } и { $other } есть общие отрывки; { $one } старше.
kin-shares = У текстов { $one } и { $other } есть общие отрывки; какой был первым, неизвестно.
kin-version-older = { $one } и { $other } – версии одного текста; { $one } старше.
kin-version = { $one } и { $other } – версии одного текста; какая была первой, неизвестно.
kin-no-passage = Нет отрывков, одинаковых или почти одинаковых в обоих.
# $percent is of the shorter text.
kin-passages = Отрывков, одинаковых или почти одинаковых в обоих: { $count }, это { $percent } % более короткого текста.

## Two texts side by side.

beside-lay = Положить рядом с { $source }
beside-passage = Посмотреть этот отрывок рядом с { $source }
versions-title = Два текста рядом
versions-beside = { $one } рядом с { $other }
versions-other = рядом с { $source }
versions-change-sides = поменять местами
versions-keys = От отличия к отличию, также клавишами p и n
versions-previous = <short>назад</short> <wide>к отличию</wide>
versions-next = <short>вперёд</short> <wide>к отличию</wide>
versions-count =
    { $count } { $count ->
         [one] отличие
         [few] отличия
        *[many] отличий
    }
versions-at = Отличие { $at } из { $count }
versions-only = только отличия
versions-absent = Одного из этих документов в самом досье нет, поэтому положить их рядом нельзя.
versions-key = <del>Зачёркнуто</del>: только в { $one }. <ins>Подчёркнуто</ins>: только в { $other }. Одни пробелы и знаки препинания отличием не считаются.
# In place of a passage that one of the two texts has not.
versions-no-passage = ничего

## What a passage is, beside the other text.

row-same = в обоих одинаково
row-moved = переставлено: в { $other } на другом месте
row-reworded-moved = изложено иначе, и в { $other } на другом месте
row-reworded = изложено иначе
row-only = только в { $source }
