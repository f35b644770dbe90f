### What sources disagree about: questions, answers, and how these relate.

disagreements-show = показать
disagreements-about = о чём
disagreements-anything = всё равно
disagreements-differing = где ответы различны ({ $count })
disagreements-all = все вопросы ({ $count })
# Something of a list with how many questions there are of it.
disagreements-of = { $name } ({ $count })
disagreements-count =
    { $count } { $count ->
         [one] вопрос
         [few] вопроса
        *[many] вопросов
    }
answer-in-their-words = ещё их слова
answers-two-by-two = как ответы соотносятся попарно
witnesses = независимых свидетелей: { $count }
answer-preferred = предпочтено

## How the answers to a question relate.

relates-contradict = Противоречат друг другу
relates-damage = Один испорчен при переписке или переводе
relates-different-scope = Говорят о разном: часть и целое, право и факт
relates-different-time = Верно и то и другое, одно после другого
relates-finer = Один точнее другого
relates-compatible = Могут быть верны оба
relates-agree = Согласны
relates-single = Так говорит только один источник

## How two answers, <a/> and <b/>, relate.

pair-contradict = <a/> и <b/> противоречат друг другу
pair-damage = <a/> и <b/> различаются из-за порчи при переписке или переводе
pair-different-scope = <a/> и <b/> говорят о разном
pair-different-time = <a/> и <b/> верны, одно после другого
pair-finer = <a/> и <b/> различаются точностью
pair-compatible = <a/> и <b/> могут быть верны оба
pair-agree = <a/> и <b/> согласны
pair-single = <a/> и <b/> стоят отдельно

## The questions. $name is the thing that is asked about; $duty the name by which the dossier knows a commitment.

asks-date = Когда это было: { $name }?
asks-happened = Было ли это: { $name }?
asks-doer = Кто это сделал: { $name }?
asks-doer-whose = { $name }: чьё это – { $what }?
asks-doer-brought = Кто привёл: { $comer }; куда: { $name }?
asks-receiver = В чьи руки это перешло: { $name }?
# $holding is one of the messages asks-holding, or a holding by its name.
asks-start = Когда началось: { $holding }?
# $nth is the message asks-nth: the holding is one of several of the same name.
asks-start-nth = Когда началось { $nth }: { $holding }?
asks-end = Когда кончилось: { $holding }?
asks-end-nth = Когда кончилось { $nth }: { $holding }?
asks-nth = в { $number }-й раз
asks-term = На какой срок предполагалось владеть: { $name } ({ $title })?
asks-holding = { $place } – { $who } ({ $title })
asks-holding-part = { $place } (часть) – { $who } ({ $title })
asks-holder = Кто владел: { $name } ({ $axis })?
asks-behind = Кто стоял за этой стороной: { $name }?
asks-law-and-fact = Кто владел по праву и на деле: { $name }?
asks-title = По какому титулу: { $who } – { $name }?
asks-parties = Кто подписал: { $name }?
asks-deadline = К какому сроку: { $duty }?
asks-debtor = Кто был обязан: { $duty }?
asks-creditor = Кому были обязаны: { $duty }?
asks-fulfilment = Что стало с этим: { $duty }?
# $how is in the words of the dossier's format: "kept", "broken".
asks-fulfilment-by = Чем это было ({ $how }): { $duty }?
asks-seats = Сколько мест: { $who } – { $name }?
asks-chair = Кто первый председатель: { $name }?
asks-attribute = Что сказано; { $name }: { $what }?
asks-quantity = Сколько; { $name }: { $what }?
asks-how-many = Сколько: { $name }?
asks-cause = Что вызвало: { $name }?
asks-ground = По какому соглашению: { $name }?

## Questions of how things are related.

asks-relation-predecessor = Что предшествовало: { $name }?
asks-relation-successor = Что последовало: { $name }?
asks-relation-part-of = Частью чего является: { $name }?
asks-relation-same-as = Как ещё называется: { $name }?
asks-relation-derived-from = Откуда происходит: { $name }?
asks-relation-member-of = К чему принадлежит: { $name }?
asks-relation-party-to = Кто сторона: { $name }?
asks-relation-cause = Причиной чего является: { $name }?

# An event without a name of its own: its kind, and the statement that tells of it.
asks-told-in = { $event } по утверждению { $statement }

## Answers. English ones are the command line's.

answer-holding = { $who }: { $title }
answer-part = { $answer } (часть)
answer-denied = неверно, что: { $answer }
# $whole is the place of which it is told, where only a part of it is asked about.
answer-of-whole = { $answer } (сказано о целом: { $whole })
answer-doubted = { $answer } (под сомнением)
answer-reported = { $answer } (в пересказе)
answer-reported-of = { $answer } (в пересказе; говорит: { $speaker })
answer-yes = это было
answer-no = этого не было
## What an editor decides. $answer is one of the messages ruling-answer, $question a question.

decide = решить этот вопрос
decided = Записано.
decision = Решение
decision-none = выберите
decision-reason = Причина
decision-by = Кто решил
decide-write = записать
decide-choose = Выберите, что решено.
decide-why = Скажите почему, чтобы позднейший читатель мог об этом судить.
decide-who = Скажите, кто решает.
decide-published = В опубликованном атласе решать нельзя.
decide-deaf = Программа, которая показывает этот атлас, не отвечает. Ничего не записано.
# An answer by its letter.
ruling-answer = { $letter }: { $answer }
ruling-prefer = Предпочесть
ruling-prefer-answer = предпочесть { $answer }
ruling-reject = Отклонить
ruling-reject-answer = отклонить { $answer }
ruling-split = Речь о другом
ruling-split-answer = отделить { $answer }
ruling-merge = Это тот же вопрос, что и
ruling-merge-question = то же, что: { $question }

## What was decided. $by is who decided it.

judgements-title = Что решил редактор
judgement-accept = Принято: { $by }, { $day }
judgement-reject = Отклонено: { $by }, { $day }
judgement-prefer = Предпочтено: { $by }, { $day }
judgement-admit = Допущено, хотя это лишь пересказ: { $by }, { $day }
judgement-order = Порядок доверия: { $by }, { $day }
judgement-merge = Признано одним и тем же: { $by }, { $day }
judgement-split = Признано разным: { $by }, { $day }
revoke = отменить
revoke-named = Отменить: { $judgement }
