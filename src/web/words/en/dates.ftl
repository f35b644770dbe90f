### Days, months, years, and what is known of them.
### A day is put together from its parts: $day, $month and $year are words made by the messages of this file.

## Months after a day (in languages with cases: the case that stands there).

month-in-date-1 = January
month-in-date-2 = February
month-in-date-3 = March
month-in-date-4 = April
month-in-date-5 = May
month-in-date-6 = June
month-in-date-7 = July
month-in-date-8 = August
month-in-date-9 = September
month-in-date-10 = October
month-in-date-11 = November
month-in-date-12 = December

## Months by themselves.

month-alone-1 = January
month-alone-2 = February
month-alone-3 = March
month-alone-4 = April
month-alone-5 = May
month-alone-6 = June
month-alone-7 = July
month-alone-8 = August
month-alone-9 = September
month-alone-10 = October
month-alone-11 = November
month-alone-12 = December

## Months on the axis of a chart, as short as can be.

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## Days and years.

# A day: "1 February 1946". $month is one of month-in-date, $year one of year-in-date.
date-day = { $day } { $month } { $year }
# On an axis, where the year stands elsewhere. $month is one of month-short.
date-short-day = { $day } { $month }
# $month is one of month-alone.
date-month = { $month } { $year }
# A whole year by itself, as when something is due "by a day in 1946".
date-year = { $year }
year-in-date = { $year }
year-in-date-bce = { $year } BCE
# On an axis, where a year needs no word if it is of our era.
year-bce = { $year } BCE

## What is known of one day: it lies somewhere within these bounds.

bounds-not-known = not known
bounds-until = { $day } or earlier
bounds-from = { $day } or later
between-days = between { $first } and { $last }
# Two days of one month; $month is one of month-in-date.
between-days-of-month = between { $firstDay } and { $lastDay } { $month } { $year }
between-days-of-year = between { $firstDay } { $firstMonth } and { $lastDay } { $lastMonth } { $year }
# Whole months; $first and $last are one of month-alone (months-of-year), or month and year (between-months).
between-months-of-year = between { $first } and { $last } { $year }
between-months = between { $first } and { $last }
between-years = between { $first } and { $last }

## From when until when something lasted. $from and $until are days or bounds, as above.

span = from { $from } until { $until }
span-from = from { $from }, end not told
span-until = beginning not told, until { $until }
span-untold = beginning and end not told

## Numbers of days.

days-unknown = an unknown number of days
days-exactly =
    { $days } { $days ->
         [one] day
        *[other] days
    }
days-at-least =
    at least { $days } { $days ->
         [one] day
        *[other] days
    }
days-at-most =
    at most { $days } { $days ->
         [one] day
        *[other] days
    }
days-between =
    at least { $least }, at most { $most } { $most ->
         [one] day
        *[other] days
    }

## A day that somebody typed.

typed-how = Write a day like 1 February 1946 or 1946-02-01.
typed-unreadable = “{ $typed }” is not a day that can be read.
typed-no-month = “{ $typed }” is not a month.
typed-no-month-number = There is no month { $month }.
# $month is a month and its year.
typed-no-such-day = { $month } has { $days } days, so there is no { $day }.
typed-outside = The dossier covers { $first } to { $last }; { $day } is outside it.
