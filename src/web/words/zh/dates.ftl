### Days, months, years, and what is known of them.
### A day is put together from its parts: $day, $month and $year are words made by the messages of this file.

## Months after a day (in languages with cases: the case that stands there).

month-in-date-1 = 1月
month-in-date-2 = 2月
month-in-date-3 = 3月
month-in-date-4 = 4月
month-in-date-5 = 5月
month-in-date-6 = 6月
month-in-date-7 = 7月
month-in-date-8 = 8月
month-in-date-9 = 9月
month-in-date-10 = 10月
month-in-date-11 = 11月
month-in-date-12 = 12月

## Months by themselves.

month-alone-1 = 1月
month-alone-2 = 2月
month-alone-3 = 3月
month-alone-4 = 4月
month-alone-5 = 5月
month-alone-6 = 6月
month-alone-7 = 7月
month-alone-8 = 8月
month-alone-9 = 9月
month-alone-10 = 10月
month-alone-11 = 11月
month-alone-12 = 12月

## Months on the axis of a chart, as short as can be.

month-short-1 = 1月
month-short-2 = 2月
month-short-3 = 3月
month-short-4 = 4月
month-short-5 = 5月
month-short-6 = 6月
month-short-7 = 7月
month-short-8 = 8月
month-short-9 = 9月
month-short-10 = 10月
month-short-11 = 11月
month-short-12 = 12月

## Days and years.

# A day: "1 February 1946". $month is one of month-in-date, $year one of year-in-date.
date-day = { $year }{ $month }{ $day }日
# On an axis, where the year stands elsewhere. $month is one of month-short.
date-short-day = { $month }{ $day }日
# $month is one of month-alone.
date-month = { $year }{ $month }
# A whole year by itself, as when something is due "by a day in 1946".
date-year = { $year }
year-in-date = { $year }年
year-in-date-bce = 公元前{ $year }年
# On an axis, where a year needs no word if it is of our era.
year-bce = 公元前{ $year }

## What is known of one day: it lies somewhere within these bounds.

bounds-not-known = 不详
bounds-until = { $day }或更早
bounds-from = { $day }或更晚
between-days = { $first }至{ $last }之间
# Two days of one month; $month is one of month-in-date.
between-days-of-month = { $year }{ $month }{ $firstDay }日至{ $lastDay }日之间
between-days-of-year = { $year }{ $firstMonth }{ $firstDay }日至{ $lastMonth }{ $lastDay }日之间
# Whole months; $first and $last are one of month-alone (months-of-year), or month and year (between-months).
between-months-of-year = { $year }{ $first }至{ $last }之间
between-months = { $first }至{ $last }之间
between-years = { $first }至{ $last }之间

## From when until when something lasted. $from and $until are days or bounds, as above.

span = 始于{ $from }，止于{ $until }
span-from = 始于{ $from }，结束时间未载
span-until = 开始时间未载，止于{ $until }
span-untold = 起止时间均未载

## Numbers of days.

days-unknown = 天数不详
days-exactly = { $days }天
days-at-least = 至少{ $days }天
days-at-most = 至多{ $days }天
days-between = 至少{ $least }天，至多{ $most }天

## A day that somebody typed.

typed-how = 请按“1946年2月1日”或“1946-02-01”的格式输入日期。
typed-unreadable = 无法识别日期“{ $typed }”。
typed-no-month = “{ $typed }”不是月份。
typed-no-month-number = 没有{ $month }月。
# $month is a month and its year.
typed-no-such-day = { $month }只有{ $days }天，没有{ $day }日。
typed-outside = 本卷宗涵盖{ $first }至{ $last }；{ $day }不在其内。
