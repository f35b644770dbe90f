### Who held what, by what title, how surely: the words of tables, of the day's sentence and of the timeline.
### Names of places and parties are filled in as they are ($who, $place ...): no message may need them in another case.

## The six axes on which a place can be held.

axis-administration = 行政管辖
axis-presence = 实地存在
axis-sovereignty = 主权
axis-use = 使用权
axis-property = 财产权
axis-position = 立场

## How sure a line is.

status-certain = 确定
status-possible = 可能
status-disputed = 史料不一

## Titles: the terms of international law and of history.

title-sovereignty = 主权
title-suzerainty = 宗主权
title-condominium = 共管
title-residual-sovereignty = 剩余主权
title-terra-nullius = 无主地
title-disputed = 归属有争议
title-own-administration = 自行管辖
title-military-occupation = 军事占领
title-puppet-state = 傀儡政权
title-protectorate = 保护国
title-mandate = 委任统治
title-trusteeship = 托管
title-international-administration = 国际管理
title-colony = 殖民地
title-autonomous-administration = 自治
title-civil-administration = 民政管理
title-naval-base = 海军基地
title-joint-use = 共同使用
title-transit = 过境权
title-servitude = 国际地役
title-free-port = 自由港
title-leased-territory = 租借地
title-concession = 特许权
title-railway-zone = 铁路附属地
title-demilitarised = 非军事区
title-ownership = 所有权
title-joint-ownership = 共有
title-lease = 租赁
title-joint-operation = 共同经营
title-custody = 保管
title-war-booty = 战利品
title-restitution = 归还原主
title-garrison = 驻军
title-joint-guard = 共同警卫
title-control-of-cities = 控制城市
title-control-of-countryside = 控制乡村
title-none = 无驻军
title-claims = 主张主权
title-recognises = 承认
title-denies = 否认
title-renounces = 放弃
title-silent = 未表态

## A standing as a clause: $who held $what. The clauses of the day's sentence, of the list of a place and of the reasons are made of them.
## In a language with cases: the name of the place, the title, the holder, each as it stands in a list.

clause-sovereignty = { $what }依法属于{ $who }
clause-own-administration = { $who }管辖{ $what }
clause-military-occupation = { $who }军事占领{ $what }
clause-puppet-state = { $who }作为傀儡政权统治{ $what }
# $power is the state behind.
clause-puppet-state-of = { $who }作为{ $power }的傀儡政权统治{ $what }
clause-civil-administration = { $who }行使{ $what }的民政管理
clause-trusteeship = { $who }托管{ $what }
clause-joint-use = { $who }共同使用{ $what }
clause-joint-ownership = { $who }共同拥有{ $what }
clause-joint-operation = { $who }共同经营{ $what }
clause-lease = { $who }租用{ $what }
clause-concession = { $who }在{ $what }享有特许权
clause-custody = { $who }保管{ $what }
clause-garrison = { $who }在{ $what }驻军
clause-control-of-cities = { $who }控制{ $what }的城市
clause-control-of-countryside = { $who }控制{ $what }的乡村
# Every other title.
clause-other = { $who }据有{ $what }（{ $title }）
# Where only a part is held, in place of $what.
clause-part = { $place }的一部分
# A holder with its share, in place of $who.
holder-with-share = { $holder }（{ $share }）
clause-possible = 可能：{ $clause }
clause-disputed = 史料对此说法不一：{ $clause }
# What had been promised and is late, in the day's sentence. $action is in the words of the dossier: "leave the fort"; $days is a number of days in words.
clause-overdue = { $who }曾承诺：“{ $action }”；已逾期{ $days }
# What ends a clause, where it does not end with a stop already.
clause-stop = 。

## A line of a table.

# <holders/> are the holders, each with its sign; <title> stands out.
line = <holders/>：<title>{ $title }</title>
# One holder, its share of the whole, and the power on whose behalf it holds.
line-holder-share = <party/>（{ $share }）
line-holder-power = <party/>（代表<power/>）
line-holder-share-power = <party/>（{ $share }，代表<power/>）
# A standing in one line, as a bar of a chart is named.
line-in-words = { $place }：{ $title }，{ $who }
line-in-words-part = { $place }：{ $title }，{ $who }（一部分）
line-with-span = { $line }，{ $span }（{ $status }）

## What a reader should know of a line besides.

remark-part = 仅一部分
# $words are the words of a document.
remark-part-told = 仅一部分：“{ $words }”
remark-inherited = 作为{ $place }的一部分
remark-agreement = 依据：{ $agreement }
flag-contested = 有争议：另有他方据称据有
flag-out-of-line = 法律与事实分属不同的手
flag-contradicted = 有史料自相矛盾
flag-end-not-told = 无人记载其何时结束
flag-superseded-by = 已为后来的协定所取代
flag-partly-given-up = 其中一部分已放弃
flag-tie = 可信度次序无法定夺
flag-only-implied = 仅为暗示，并未明言

## What a source says of a standing, after its name.

own-words-certain = 称其存在
own-words-possible = 不排除其可能
own-words-not = 称其不存在
own-words-silent = 未提及
