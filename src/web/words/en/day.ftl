### The day: who held what, what agreements grant, what nobody says. And the page of one place.

held = Who held what
held-none = Nothing is known to have stood on this day.
held-none-named = Nothing of that name.
held-filter = only places or parties named
held-open = May have stood: nobody says when it ended
held-inherited = May have stood, as in the larger place

## The columns of the table, for those who hear it.

column-axis = Axis
column-holder = Holder, title and time
column-sure = How sure

## What each source says.

statements-it-rests-on = the statements it rests on
# $span is from when until when.
source-says-span = <source/>: { $says } <quiet>– { $span }</quiet>
# $days is for how many days it stood.
source-says-days = <source/>: { $says } <quiet>– { $span }, { $days }</quiet>
# $letters are the letters of sources: "A C".
sources-silent = { $letters }: says nothing of it

## What agreements grant.

grants = Granted by agreement
# <title> stands out, <letters/> are the letters of the sources.
grant = { $place }: <title>{ $title }</title> to { $parties }, under { $agreement }<letters/>
grant-dormant = not yet in force
grant-in-force = in force
grant-ended = ended
grant-superseded = replaced by a later agreement
grant-missing = not known: the date of { $events }

## What nobody says.

unknown = Nobody says
unknown-count =
    { $count ->
         [one] one place
        *[other] { $count } places
    } of which something is not told
# $axis begins with a capital in the list of axes, and here without one.
unknown-line = { $axis } ({ $why })
unknown-ended-no-successor = something ended; nobody says what came after
unknown-never-told = nobody says
# $count more are put under the list.
show-more = show { $count } more
places-shown = { $shown } of { $all } places are shown

## The page of a place.

place-close = close
place-close-named = Close { $place }
place-name-on-day = on this day: { $name }
place-name-today = today: { $name }
place-on-day = On { $day }
place-table = { $place } on { $day }
place-untold = Nobody says who held it.
place-promised = Promised about it
place-lanes = The six axes over the period; the lines below say the same in words
place-told = What is told of it
place-told-nothing = Nothing.
place-no-date = no date told

## What kind of place it is.

place-kind-territory = territory
place-kind-region = region
place-kind-country = country
place-kind-island = island
place-kind-islands = islands
place-kind-city = city
place-kind-port = port
place-kind-base = base
place-kind-railway = railway
place-kind-property = property
place-kind-movable = movable

## What kind of party it is.

party-kind-state = state
party-kind-government = government
party-kind-regime = regime
party-kind-army = army
party-kind-party = party
party-kind-company = company
party-kind-body = body
party-kind-person = person
party-kind-organisation = organisation
party-kind-people = people
