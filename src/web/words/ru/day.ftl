### The day: who held what, what agreements grant, what nobody says. And the page of one place.

held = Кто чем владел
held-none = Об этом дне ничего не известно.
held-none-named = С таким названием ничего нет.
held-filter = только места или стороны, в названии которых есть
held-open = Могло сохраняться: никто не говорит, когда это кончилось
held-inherited = Могло быть так же, как в большем целом

## The columns of the table, for those who hear it.

column-axis = Вид владения
column-holder = Владелец, титул и время
column-sure = Насколько достоверно

## What each source says.

statements-it-rests-on = утверждения, на которых это держится
# $span is from when until when.
source-says-span = <source/>: { $says } <quiet>– { $span }</quiet>
# $days is for how many days it stood.
source-says-days = <source/>: { $says } <quiet>– { $span }, { $days }</quiet>
# $letters are the letters of sources: "A C".
sources-silent = { $letters }: об этом не говорят

## What agreements grant.

grants = Предоставлено соглашениями
# <title> stands out, <letters/> are the letters of the sources.
grant = { $place }: <title>{ $title }</title>; кому: { $parties }; по соглашению: { $agreement }<letters/>
grant-dormant = ещё не действует
grant-in-force = действует
grant-ended = прекращено
grant-superseded = заменено более поздним соглашением
grant-missing = неизвестна дата: { $events }

## What nobody says.

unknown = Никто не говорит
unknown-count =
    { $count } { $count ->
         [one] место, о котором
         [few] места, о которых
        *[many] мест, о которых
    } сказано не всё
# $axis begins with a capital in the list of axes, and here without one.
unknown-line = { $axis } ({ $why })
unknown-ended-no-successor = прежнее кончилось; что было потом, никто не говорит
unknown-never-told = никто не говорит
# $count more are put under the list.
show-more = показать ещё { $count }
places-shown = показано мест: { $shown } из { $all }

## The page of a place.

place-close = закрыть
place-close-named = Закрыть: { $place }
place-name-on-day = в этот день: { $name }
place-name-today = сегодня: { $name }
place-on-day = На день: { $day }
place-table = { $place }, { $day }
place-untold = Никто не говорит, кто этим владел.
place-promised = Что об этом обещано
place-lanes = Шесть видов владения за всё время; строки ниже говорят то же словами
place-told = Что об этом рассказано
place-told-nothing = Ничего.
place-no-date = дата не указана

## What kind of place it is.

place-kind-territory = территория
place-kind-region = область
place-kind-country = страна
place-kind-island = остров
place-kind-islands = острова
place-kind-city = город
place-kind-port = порт
place-kind-base = база
place-kind-railway = железная дорога
place-kind-property = недвижимость
place-kind-movable = движимое имущество

## What kind of party it is.

party-kind-state = государство
party-kind-government = правительство
party-kind-regime = режим
party-kind-army = армия
party-kind-party = партия
party-kind-company = компания
party-kind-body = орган
party-kind-person = человек
party-kind-organisation = организация
party-kind-people = люди
