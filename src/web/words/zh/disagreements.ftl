### What sources disagree about: questions, answers, and how these relate.

disagreements-show = 显示
disagreements-about = 关于
disagreements-anything = 不限
disagreements-differing = 答案不同者（{ $count }）
disagreements-all = 全部问题（{ $count }）
# Something of a list with how many questions there are of it.
disagreements-of = { $name }（{ $count }）
disagreements-count = { $count }个问题
answer-in-their-words = 更多原文
answers-two-by-two = 各答案两两之间的关系
witnesses = { $count }个独立见证
answer-preferred = 优先采信

## How the answers to a question relate.

relates-contradict = 相互矛盾
relates-damage = 其一在传抄或翻译中受损
relates-different-scope = 所言之事不同：部分与整体，法律与事实
relates-different-time = 先后均为真
relates-finer = 其一更为精确
relates-compatible = 可以同时为真
relates-agree = 一致
relates-single = 仅一种史料有此说

## How two answers, <a/> and <b/>, relate.

pair-contradict = <a/>与<b/>相互矛盾
pair-damage = <a/>与<b/>因传抄或翻译受损而不同
pair-different-scope = <a/>与<b/>所言之事不同
pair-different-time = <a/>与<b/>先后均为真
pair-finer = <a/>与<b/>精确程度不同
pair-compatible = <a/>与<b/>可以同时为真
pair-agree = <a/>与<b/>一致
pair-single = <a/>与<b/>各自独立

## The questions. $name is the thing that is asked about; $duty the name by which the dossier knows a commitment.

asks-date = “{ $name }”发生于何时？
asks-happened = 此事是否发生：{ $name }？
asks-doer = 此事由谁所为：{ $name }？
asks-doer-whose = { $name }：{ $what }属于谁？
asks-doer-brought = 谁把{ $comer }带到{ $name }？
asks-receiver = { $name }落入谁手？
# $holding is one of the messages asks-holding, or a holding by its name.
asks-start = { $holding }始于何时？
# $nth is the message asks-nth: the holding is one of several of the same name.
asks-start-nth = { $holding }{ $nth }始于何时？
asks-end = { $holding }止于何时？
asks-end-nth = { $holding }{ $nth }止于何时？
asks-nth = 第{ $number }次
asks-term = { $name }预定据有多久（{ $title }）？
asks-holding = { $who }据有{ $place }（{ $title }）
asks-holding-part = { $who }据有{ $place }的一部分（{ $title }）
asks-holder = { $name }由谁据有（{ $axis }）？
asks-behind = { $name }背后是谁？
asks-law-and-fact = 法律上与事实上，{ $name }由谁据有？
asks-title = { $who }以何种名义据有{ $name }？
asks-parties = { $name }由谁签署？
asks-deadline = 此项承诺何时到期：{ $duty }？
asks-debtor = 此项承诺由谁承担：{ $duty }？
asks-creditor = 此项承诺对谁承担：{ $duty }？
asks-fulfilment = 此项承诺后来如何：{ $duty }？
# $how is in the words of the dossier's format: "kept", "broken".
asks-fulfilment-by = 此项承诺因何而{ $how }：{ $duty }？
asks-seats = { $who }在{ $name }中有几个席位？
asks-chair = { $name }首先由谁任主席？
asks-attribute = 关于{ $name }的记载：{ $what }？
asks-quantity = { $name }有多少：{ $what }？
asks-how-many = { $name }：数量多少？
asks-cause = “{ $name }”因何而起？
asks-ground = “{ $name }”依据何项协定？

## Questions of how things are related.

asks-relation-predecessor = { $name }之前是什么？
asks-relation-successor = { $name }之后是什么？
asks-relation-part-of = { $name }属于何者的一部分？
asks-relation-same-as = { $name }还有什么名称？
asks-relation-derived-from = { $name }源自何处？
asks-relation-member-of = { $name }属于什么？
asks-relation-party-to = { $name }的缔约方有谁？
asks-relation-cause = { $name }导致了什么？

# An event without a name of its own: its kind, and the statement that tells of it.
asks-told-in = { $statement }所述的{ $event }

## Answers. English ones are the command line's.

answer-holding = { $who }：{ $title }
answer-part = { $answer }（一部分）
answer-denied = 并非：{ $answer }
# $whole is the place of which it is told, where only a part of it is asked about.
answer-of-whole = { $answer }（就{ $whole }而言）
answer-doubted = { $answer }（存疑）
answer-reported = { $answer }（转述）
answer-reported-of = { $answer }（转述{ $speaker }之言）
answer-yes = 发生了
answer-no = 没有发生
## What an editor decides. $answer is one of the messages ruling-answer, $question a question.

decide = 裁定此问题
decided = 已记录。
decision = 裁定
decision-none = 请选择
decision-reason = 理由
decision-by = 裁定者
decide-write = 记录
decide-choose = 请选择作何裁定。
decide-why = 请说明理由，以便日后的读者评判。
decide-who = 请注明由谁裁定。
decide-published = 已发布的图集中不能作出裁定。
decide-deaf = 提供本图集的程序没有应答。未作任何记录。
# An answer by its letter.
ruling-answer = { $letter }：{ $answer }
ruling-prefer = 优先采信
ruling-prefer-answer = 优先采信 { $answer }
ruling-reject = 不予采信
ruling-reject-answer = 不予采信 { $answer }
ruling-split = 所言为他事
ruling-split-answer = 另作一事 { $answer }
ruling-merge = 与下列问题相同
ruling-merge-question = 等同于：{ $question }

## What was decided. $by is who decided it.

judgements-title = 编者的裁定
judgement-accept = { $by }于{ $day }采纳
judgement-reject = { $by }于{ $day }不予采信
judgement-prefer = { $by }于{ $day }优先采信
judgement-admit = 虽为转述，{ $by }于{ $day }仍予采纳
judgement-order = { $by }于{ $day }按此次序定可信度
judgement-merge = { $by }于{ $day }认定为同一事
judgement-split = { $by }于{ $day }认定为不同的事
revoke = 撤销
revoke-named = 撤销：{ $judgement }
