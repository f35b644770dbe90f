### Who held what, by what title, how surely: the words of tables, of the day's sentence and of the timeline.
### Names of places and parties are filled in as they are ($who, $place ...): no message may need them in another case.

## The six axes on which a place can be held.

axis-administration = Управление
axis-presence = Присутствие
axis-sovereignty = Суверенитет
axis-use = Пользование
axis-property = Собственность
axis-position = Позиция

## How sure a line is.

status-certain = достоверно
status-possible = возможно
status-disputed = источники расходятся

## Titles: the terms of international law and of history.

title-sovereignty = суверенитет
title-suzerainty = сюзеренитет
title-condominium = кондоминиум
title-residual-sovereignty = остаточный суверенитет
title-terra-nullius = ничейная земля (terra nullius)
title-disputed = спорная принадлежность
title-own-administration = собственное управление
title-military-occupation = военная оккупация
title-puppet-state = марионеточное государство
title-protectorate = протекторат
title-mandate = мандат
title-trusteeship = опека (подопечная территория)
title-international-administration = международное управление
title-colony = колония
title-autonomous-administration = автономное управление
title-civil-administration = гражданское управление
title-naval-base = военно-морская база
title-joint-use = совместное пользование
title-transit = право транзита
title-servitude = сервитут
title-free-port = свободный порт
title-leased-territory = арендованная территория
title-concession = концессия
title-railway-zone = полоса отчуждения железной дороги
title-demilitarised = демилитаризованная территория
title-ownership = собственность
title-joint-ownership = совместная собственность
title-lease = аренда
title-joint-operation = совместная эксплуатация
title-custody = хранение
title-war-booty = военные трофеи
title-restitution = реституция
title-garrison = гарнизон
title-joint-guard = совместная охрана
title-control-of-cities = контроль над городами
title-control-of-countryside = контроль над сельской местностью
title-none = войск нет
title-claims = притязания
title-recognises = признание
title-denies = отрицание
title-renounces = отказ
title-silent = молчание

## A standing as a clause: $who held $what. The clauses of the day's sentence, of the list of a place and of the reasons are made of them.
## In a language with cases: the name of the place, the title, the holder, each as it stands in a list.

clause-sovereignty = { $what }: по праву – { $who }
clause-own-administration = { $what }: собственное управление – { $who }
clause-military-occupation = { $what }: военная оккупация – { $who }
clause-puppet-state = { $what }: марионеточное государство – { $who }
# $power is the state behind.
clause-puppet-state-of = { $what }: марионеточное государство – { $who } (за ним стоит: { $power })
clause-civil-administration = { $what }: гражданское управление – { $who }
clause-trusteeship = { $what }: опека – { $who }
clause-joint-use = { $what }: совместное пользование – { $who }
clause-joint-ownership = { $what }: совместная собственность – { $who }
clause-joint-operation = { $what }: совместная эксплуатация – { $who }
clause-lease = { $what }: аренда – { $who }
clause-concession = { $what }: концессия – { $who }
clause-custody = { $what }: хранение – { $who }
clause-garrison = { $what }: гарнизон – { $who }
clause-control-of-cities = { $what }: контроль над городами – { $who }
clause-control-of-countryside = { $what }: контроль над сельской местностью – { $who }
# Every other title.
clause-other = { $what }: { $title } – { $who }
# Where only a part is held, in place of $what.
clause-part = { $place } (часть)
# A holder with its share, in place of $who.
holder-with-share = { $holder } ({ $share })
clause-possible = Возможно: { $clause }
clause-disputed = Источники расходятся: { $clause }
# What had been promised and is late, in the day's sentence. $action is in the words of the dossier: "leave the fort"; $days is a number of days in words.
clause-overdue = { $who } – обещано: «{ $action }»; просрочка: { $days }
# What ends a clause, where it does not end with a stop already.
clause-stop = .

## A line of a table.

# <holders/> are the holders, each with its sign; <title> stands out.
line = <holders/>: <title>{ $title }</title>
# One holder, its share of the whole, and the power on whose behalf it holds.
line-holder-share = <party/> ({ $share })
line-holder-power = <party/> (от имени: <power/>)
line-holder-share-power = <party/> ({ $share }; от имени: <power/>)
# A standing in one line, as a bar of a chart is named.
line-in-words = { $place }: { $title }, { $who }
line-in-words-part = { $place }: { $title }, { $who } (часть)
line-with-span = { $line }, { $span } ({ $status })

## What a reader should know of a line besides.

remark-part = только часть
# $words are the words of a document.
remark-part-told = только часть: «{ $words }»
remark-inherited = как часть целого: { $place }
remark-agreement = по договору: { $agreement }
flag-contested = оспаривается: называют и другого владельца
flag-out-of-line = право и фактическая власть в разных руках
flag-contradicted = источник противоречит сам себе
flag-end-not-told = никто не говорит, когда это кончилось
flag-superseded-by = заменено более поздним соглашением
flag-partly-given-up = от части отказались
flag-tie = порядок доверия не решает
flag-only-implied = лишь подразумевается, прямо не сказано

## What a source says of a standing, after its name.

own-words-certain = говорит, что это было так
own-words-possible = допускает это
own-words-not = говорит, что этого не было
own-words-silent = ничего об этом не говорит
