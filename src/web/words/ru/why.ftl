### The reasons of a standing, a commitment or a statement, as a tree that ends with quotes.

why-title = Почему?
# <day> and <commitments> are links.
why-nothing = На день { $day } в этом изложении такого нет. Выберите «Почему?» под строкой на странице <day>«День»</day> или <commitments>«Обязательства»</commitments>.
# What is said at the head, with its stop.
why-says = { $says }.

## What is said. $clause is a standing as a clause, $from and $until are days or bounds.

says-standing = { $clause }; на { $day }: { $status }
# By its own words a source says that a standing stood so and so; $word is one of the messages says-word, $life one of says-life or nothing.
says-source = { $source }, по собственным словам: { $word }{ $life }
says-word-certain = это точно было
says-word-possible = это могло быть
says-word-not = этого не было
# They follow another word: the space at the start belongs to them.
says-life-from = ; начало: { $from }
says-life-until = ; конец: { $until }
says-life = ; начало: { $from }; конец: { $until }
says-in-trust = по порядку доверия это было{ $life }
says-own-end = в этой части оно кончилось само по себе
says-start-earliest = началось не раньше: { $day }
says-start-latest = началось не позже: { $day }
says-end-earliest = кончилось не раньше: { $day }
says-end-latest = кончилось не позже: { $day }
says-any-day = любой день
# $id is the name by which the dossier knows the commitment.
says-commitment = { $id }: { $state } на { $day }
says-deadline-none = срок вычислить нельзя
says-deadline = срок: { $days }
says-fate = что с этим стало
# $claim is the name of a statement, $field the name of one of its fields.
says-set-aside = отложено: сказанное в { $claim }, поле «{ $field }»

## By which rule it is said.

rule-bounds = границы его начала и конца
rule-certain = все источники, которые об этом говорят, подтверждают это
rule-disputed = по словам одного источника это точно так, по словам другого – точно нет
rule-possible = источники не все это подтверждают, но и не исключают
rule-inherited = { $rule }; титул на целое распространяется на части ({ $place })
rule-one-source = утверждения одного этого источника
rule-trust = самые тесные границы, какие допускают более надёжные утверждения (сеть разностных ограничений)
rule-own-end = окончание в части прекращает там то, что пришло с целым
rule-as-told = как сказано в утверждении
rule-state = состояние, если каждый неясный день взять самым поздним, а недатированные события считать ещё не наступившими
rule-terms = условия соглашения
rule-hangs-on = зависит от недатированного: { $events }
rule-named-day = день, названный в условиях
rule-calendar = условия, отсчитанные по календарю от события: { $event }
rule-fate = событие, которым оно исполнено, или то, что об этом рассказано
rule-told = рассказано и учтено
rule-told-aside = рассказано, но частично отложено
# $modality is one of the messages modality.
rule-not-reckoned = хранится и показано, но не учтено ({ $modality })
rule-set-aside = не может быть верно вместе с более надёжными утверждениями
rule-set-aside-by = не может быть верно вместе с более надёжными утверждениями ({ $rules })

## What holds before any source speaks.

law-signed-before-in-force = соглашение не действует, пока не подписано
law-event-ends-after-it-begins = событие кончается после того, как началось
law-ends-after-it-begins = владение кончается после того, как началось
law-begun-by-event = событие, начинающее владение, – его начало
law-ended-by-event = событие, кончающее владение, – его конец
law-ended-by-first = из нескольких событий, кончающих владение, его конец – первое
