### Days, months, years, and what is known of them.
### A day is put together from its parts: $day, $month and $year are words made by the messages of this file.

## Months after a day (in languages with cases: the case that stands there).

month-in-date-1 = января
month-in-date-2 = февраля
month-in-date-3 = марта
month-in-date-4 = апреля
month-in-date-5 = мая
month-in-date-6 = июня
month-in-date-7 = июля
month-in-date-8 = августа
month-in-date-9 = сентября
month-in-date-10 = октября
month-in-date-11 = ноября
month-in-date-12 = декабря

## Months by themselves.

month-alone-1 = январь
month-alone-2 = февраль
month-alone-3 = март
month-alone-4 = апрель
month-alone-5 = май
month-alone-6 = июнь
month-alone-7 = июль
month-alone-8 = август
month-alone-9 = сентябрь
month-alone-10 = октябрь
month-alone-11 = ноябрь
month-alone-12 = декабрь

## Months on the axis of a chart, as short as can be.

month-short-1 = янв
month-short-2 = фев
month-short-3 = мар
month-short-4 = апр
month-short-5 = май
month-short-6 = июн
month-short-7 = июл
month-short-8 = авг
month-short-9 = сен
month-short-10 = окт
month-short-11 = ноя
month-short-12 = дек

## Days and years.

# A day: "1 February 1946". $month is one of month-in-date, $year one of year-in-date.
date-day = { $day } { $month } { $year }
# On an axis, where the year stands elsewhere. $month is one of month-short.
date-short-day = { $day } { $month }
# $month is one of month-alone.
date-month = { $month } { $year }
# A whole year by itself, as when something is due "by a day in 1946".
date-year = { $year }
year-in-date = { $year } г.
year-in-date-bce = { $year } г. до н. э.
# On an axis, where a year needs no word if it is of our era.
year-bce = { $year } до н. э.

## What is known of one day: it lies somewhere within these bounds.

bounds-not-known = неизвестно
bounds-until = { $day } или раньше
bounds-from = { $day } или позже
between-days = между { $first } и { $last }
# Two days of one month; $month is one of month-in-date.
between-days-of-month = между { $firstDay } и { $lastDay } { $month } { $year }
between-days-of-year = между { $firstDay } { $firstMonth } и { $lastDay } { $lastMonth } { $year }
# Whole months; $first and $last are one of month-alone (months-of-year), or month and year (between-months).
between-months-of-year = в пределах: { $first } – { $last } { $year }
between-months = в пределах: { $first } – { $last }
between-years = в пределах: { $first } – { $last }

## From when until when something lasted. $from and $until are days or bounds, as above.

span = начало: { $from }; конец: { $until }
span-from = начало: { $from }; о конце не сказано
span-until = о начале не сказано; конец: { $until }
span-untold = о начале и конце не сказано

## Numbers of days.

days-unknown = число дней неизвестно
days-exactly =
    { $days } { $days ->
         [one] день
         [few] дня
        *[many] дней
    }
days-at-least =
    не менее { $days } { $days ->
         [one] дня
        *[other] дней
    }
days-at-most =
    не более { $days } { $days ->
         [one] дня
        *[other] дней
    }
days-between =
    не менее { $least }, не более { $most } { $most ->
         [one] дня
        *[other] дней
    }

## A day that somebody typed.

typed-how = Напишите день так: 1 февраля 1946 или 1946-02-01.
typed-unreadable = «{ $typed }» – не удаётся прочитать как день.
typed-no-month = «{ $typed }» – нет такого месяца.
typed-no-month-number = Месяца с номером { $month } нет.
# $month is a month and its year.
typed-no-such-day = { $month }: всего дней – { $days }, дня { $day } нет.
typed-outside = Досье охватывает время: { $first } – { $last }; { $day } вне этого времени.
