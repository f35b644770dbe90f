### The reasons of a standing, a commitment or a statement, as a tree that ends with quotes.

why-title = 为什么？
# <day> and <commitments> are links.
why-nothing = 按此依据，{ $day }并无此项。请在<day>当日</day>或<commitments>承诺</commitments>的某一行下选择“为什么？”。
# What is said at the head, with its stop.
why-says = { $says }。

## What is said. $clause is a standing as a clause, $from and $until are days or bounds.

says-standing = { $clause }；{ $day }：{ $status }
# By its own words a source says that a standing stood so and so; $word is one of the messages says-word, $life one of says-life or nothing.
says-source = { $source }自己的说法：{ $word }{ $life }
says-word-certain = 确实存在
says-word-possible = 可能存在
says-word-not = 并不存在
# They follow another word: the space at the start belongs to them.
says-life-from = ，始于{ $from }
says-life-until = ，止于{ $until }
says-life = ，始于{ $from }，止于{ $until }
says-in-trust = 按可信度次序，其存在{ $life }
says-own-end = 它在该部分自行结束
says-start-earliest = 开始不早于{ $day }
says-start-latest = 开始不晚于{ $day }
says-end-earliest = 结束不早于{ $day }
says-end-latest = 结束不晚于{ $day }
says-any-day = 任何一日
# $id is the name by which the dossier knows the commitment.
says-commitment = { $id }：{ $day }，{ $state }
says-deadline-none = 无法推算期限
says-deadline = 期限：{ $days }
says-fate = 后来如何
# $claim is the name of a statement, $field the name of one of its fields.
says-set-aside = 搁置：{ $claim }在“{ $field }”中所述

## By which rule it is said.

rule-bounds = 其开始与结束的界限
rule-certain = 凡提及的史料均肯定其存在
rule-disputed = 一种史料自称其确实存在，另一种则自称其确实不存在
rule-possible = 诸史料既未一致肯定，也未排除
rule-inherited = { $rule }；对整体的名义及于其各部分（{ $place }）
rule-one-source = 仅依此史料的陈述
rule-trust = 较可信的陈述所容许的最紧界限（差分约束网络）
rule-own-end = 在某部分的结束，使整体所带来者在该处终止
rule-as-told = 如该陈述所述
rule-state = 凡不确定之日取最晚，凡无日期之事视为尚未发生，由此得出的状态
rule-terms = 协定条款
rule-hangs-on = 取决于无日期之事：{ $events }
rule-named-day = 条款所指明之日
rule-calendar = 条款按历法自“{ $event }”起算
rule-fate = 使之履行的事件，或有关的记载
rule-told = 有记载，并计入推算
rule-told-aside = 有记载，但部分搁置
# $modality is one of the messages modality.
rule-not-reckoned = 保留并显示，但不计入推算（{ $modality }）
rule-set-aside = 它与较可信的陈述不能同时为真
rule-set-aside-by = 它与较可信的陈述不能同时为真（{ $rules }）

## What holds before any source speaks.

law-signed-before-in-force = 协定在签署之前不生效
law-event-ends-after-it-begins = 事件的结束在其开始之后
law-ends-after-it-begins = 据有状态的结束在其开始之后
law-begun-by-event = 开启据有状态的事件即为其开始
law-ended-by-event = 终结据有状态的事件即为其结束
law-ended-by-first = 若有数件事可终结据有状态，以最先者为其结束
