### What sources disagree about: questions, answers, and how these relate.

disagreements-show = show
disagreements-about = about
disagreements-anything = anything
disagreements-differing = where answers differ ({ $count })
disagreements-all = every question ({ $count })
# Something of a list with how many questions there are of it.
disagreements-of = { $name } ({ $count })
disagreements-count =
    { $count ->
         [one] one question
        *[other] { $count } questions
    }
answer-in-their-words = more of their words
answers-two-by-two = how the answers relate, two by two
witnesses =
    { $count ->
         [one] 1 independent witness
        *[other] { $count } independent witnesses
    }
answer-preferred = preferred

## How the answers to a question relate.

relates-contradict = They contradict each other
relates-damage = One is damaged in copying or translation
relates-different-scope = They speak of different things: part and whole, law and fact
relates-different-time = Both true, one after the other
relates-finer = One is more exact than the other
relates-compatible = They can both be true
relates-agree = They agree
relates-single = Only one source says so

## How two answers, <a/> and <b/>, relate.

pair-contradict = <a/> and <b/> contradict each other
pair-damage = <a/> and <b/> differ by damage in copying or translation
pair-different-scope = <a/> and <b/> speak of different things
pair-different-time = <a/> and <b/> are both true, one after the other
pair-finer = <a/> and <b/> differ in exactness
pair-compatible = <a/> and <b/> can both be true
pair-agree = <a/> and <b/> agree
pair-single = <a/> and <b/> stand alone

## The questions. $name is the thing that is asked about; $duty the name by which the dossier knows a commitment.

asks-date = When was the { $name }?
asks-happened = Did this happen: { $name }?
asks-doer = Who did this: { $name }?
asks-doer-whose = Whose was the { $what } of { $name }?
asks-doer-brought = Who brought { $comer } to { $name }?
asks-receiver = Into whose hands came { $name }?
# $holding is one of the messages asks-holding, or a holding by its name.
asks-start = When did { $holding } begin?
# $nth is the message asks-nth: the holding is one of several of the same name.
asks-start-nth = When did { $holding } begin { $nth }?
asks-end = When did { $holding } end?
asks-end-nth = When did { $holding } end { $nth }?
asks-nth =
    { $number ->
         [1] the first time
         [2] the second time
         [3] the third time
         [4] the fourth time
         [5] the fifth time
        *[other] time no. { $number }
    }
asks-term = For how long was { $name } to be held ({ $title })?
asks-holding = the holding of { $place } by { $who } ({ $title })
asks-holding-part = the holding of part of { $place } by { $who } ({ $title })
asks-holder = Who held { $name } ({ $axis })?
asks-behind = Who stood behind { $name }?
asks-law-and-fact = In law and in fact, who held { $name }?
asks-title = By what title did { $who } hold { $name }?
asks-parties = Who signed the { $name }?
asks-deadline = By when was this owed: { $duty }?
asks-debtor = Who owed this: { $duty }?
asks-creditor = To whom was this owed: { $duty }?
asks-fulfilment = What became of this: { $duty }?
# $how is in the words of the dossier's format: "kept", "broken".
asks-fulfilment-by = By what was this { $how }: { $duty }?
asks-seats = How many seats has { $who } in { $name }?
asks-chair = Who first has the chair of { $name }?
asks-attribute = What is told of { $name }: { $what }?
asks-quantity = How many, of { $name }: { $what }?
asks-how-many = How many or how much: { $name }?
asks-cause = What brought about the { $name }?
asks-ground = Under what agreement was the { $name }?

## Questions of how things are related.

asks-relation-predecessor = What came before { $name }?
asks-relation-successor = What came after { $name }?
asks-relation-part-of = Of what is { $name } a part?
asks-relation-same-as = What else is { $name } called?
asks-relation-derived-from = From what does { $name } come?
asks-relation-member-of = To what does { $name } belong?
asks-relation-party-to = Who is a party to { $name }?
asks-relation-cause = Of what is { $name } told: cause?

# An event without a name of its own: its kind, and the statement that tells of it.
asks-told-in = { $event } told in { $statement }

## Answers. English ones are the command line's.

answer-holding = { $who }: { $title }
answer-part = { $answer }, a part
answer-denied = not { $answer }
# $whole is the place of which it is told, where only a part of it is asked about.
answer-of-whole = { $answer } (of { $whole })
answer-doubted = { $answer } (doubted)
answer-reported = { $answer } (reported)
answer-reported-of = { $answer } (reported of { $speaker })
answer-yes = it happened
answer-no = it did not happen
## What an editor decides. $answer is one of the messages ruling-answer, $question a question.

decide = decide this question
decided = Written down.
decision = Decision
decision-none = choose
decision-reason = Reason
decision-by = Decided by
decide-write = write it down
decide-choose = Choose what is decided.
decide-why = Say why, so that a later reader can judge it.
decide-who = Say who decides.
decide-published = Nothing can be decided in a published atlas.
decide-deaf = The program that serves this atlas does not answer. Nothing was written.
# An answer by its letter.
ruling-answer = { $letter }: { $answer }
ruling-prefer = Prefer
ruling-prefer-answer = prefer { $answer }
ruling-reject = Reject
ruling-reject-answer = reject { $answer }
ruling-split = It tells of something else
ruling-split-answer = set apart { $answer }
ruling-merge = It is the same question as
ruling-merge-question = the same as: { $question }

## What was decided. $by is who decided it.

judgements-title = What the editor decided
judgement-accept = Accepted by { $by } on { $day }
judgement-reject = Rejected by { $by } on { $day }
judgement-prefer = Preferred by { $by } on { $day }
judgement-admit = Admitted by { $by } on { $day }, though only reported
judgement-order = Trusted in this order by { $by } on { $day }
judgement-merge = Taken for one and the same by { $by } on { $day }
judgement-split = Taken for different things by { $by } on { $day }
revoke = revoke
revoke-named = Revoke: { $judgement }
