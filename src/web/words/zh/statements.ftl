### What a statement of a source says, in our own plain words.
### Names are filled in as they are: no message may need them in another case.

statement-somebody = 某方
statement-something = 某地
statement-commitment = { $who }应当：{ $action }
statement-debtor-untold = （未载何方）
# $how is one of the messages statement-how.
statement-fulfilment = 承诺“{ $commitment }”：{ $how }
statement-how-kept = 已遵守
statement-how-broken = 被违反
statement-how-not-kept = 未遵守
statement-how-waived = 被放弃追究
statement-how-extended = 获延期
statement-how-suspended = 被中止
statement-how-resumed = 已恢复
statement-how-terminated = 被终止
statement-how-delayed = 被拖延
statement-grant = { $agreement }授予{ $who }在{ $place }的名义：“{ $title }”
# $condition is in the words of the dossier.
statement-grant-condition = { $agreement }授予{ $who }在{ $place }的名义：“{ $title }”；条件：{ $condition }
statement-body = 联合机构：{ $body }
statement-body-task = 联合机构：{ $body }；任务：{ $task }
statement-attribute = { $thing }：{ $attribute }，{ $value }
statement-with-quantity = { $statement }（{ $quantity }）
statement-with-note = { $statement }：{ $note }

## An event that has no name of its own: its kind, then who and what had a part in it.

event-part-of = { $event }；对象：{ $names }
event-part-by = { $event }；主体：{ $names }
event-part-to = { $event }；归于：{ $names }
event-part-from = { $event }；来自：{ $names }
event-part-at = { $event }；地点：{ $names }

## Kinds of events.

event-agreement = 达成一致
event-airlift = 空运
event-announcement = 宣布
event-annexation = 吞并
event-battle = 战斗
event-campaign = 战役
event-capture = 攻占
event-cession = 割让
event-concession = 让步
event-conference = 会议
event-decision = 决定
event-declaration = 宣告
event-delay = 拖延
event-demand = 要求
event-demonstration = 示威
event-deployment = 部署
event-dissolution = 解散
event-entry-into-force = 生效
event-establishment = 成立
event-expulsion = 驱逐
event-handover = 移交
event-invasion = 入侵
event-loss = 丧失
event-meeting = 会晤
event-negotiation = 谈判
event-occupation = 占领
event-order = 命令
event-peace-treaty = 和约
event-proclamation = 宣告成立
event-publication = 出版
event-purge = 清洗
event-ratification = 批准
event-recognition = 承认
event-removal = 搬运
event-renunciation = 放弃
event-return = 归还
event-rupture = 破裂
event-settlement = 解决
event-signature = 签署
event-support = 支持
event-surrender = 投降
event-taking-office = 就任
event-leaving-office = 离任
event-taking-over = 接管
event-war = 战争
event-withdrawal = 撤军
event-withdrawal-begins = 开始撤军
event-death = 去世

## How two things are related.

relation-predecessor = { $one }是{ $other }的前身
relation-successor = { $one }是{ $other }的继承者
relation-part-of = { $one }是{ $other }的一部分
relation-same-as = { $one }即{ $other }
relation-derived-from = { $one }源自{ $other }
relation-member-of = { $one }属于{ $other }
relation-party-to = { $one }是{ $other }的缔约方
relation-cause = { $one }导致{ $other }

## Quantities, as a text gives them. $number and $unit: "300000 soldiers"; $unit is in the words of the dossier.

quantity = { $number } { $unit }
quantity-than = { $quantity }（与{ $than }相比）
quantity-times = { $unit }：为{ $than }的{ $number }倍
quantity-than-untold = 未载之物
quantity-great = 大量{ $unit }
quantity-far-more-than = 远多于：{ $unit }
quantity-about = 约{ $number } { $unit }
quantity-more-than = 超过{ $number } { $unit }
quantity-less-than = 不足{ $number } { $unit }
quantity-at-least = 至少{ $number } { $unit }
quantity-at-most = 至多{ $number } { $unit }
