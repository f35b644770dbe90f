### What a statement of a source says, in our own plain words.
### Names are filled in as they are: no message may need them in another case.

statement-somebody = кто-то
statement-something = что-то
statement-commitment = { $who } – обязательство: { $action }
statement-debtor-untold = (не сказано, кто)
# $how is one of the messages statement-how.
statement-fulfilment = обязательство «{ $commitment }»: { $how }
statement-how-kept = исполнено
statement-how-broken = нарушено
statement-how-not-kept = не исполнено
statement-how-waived = снято кредитором
statement-how-extended = срок продлён
statement-how-suspended = приостановлено
statement-how-resumed = возобновлено
statement-how-terminated = прекращено
statement-how-delayed = отложено
statement-grant = { $agreement }: { $who } получает – «{ $title }»; где: { $place }
# $condition is in the words of the dossier.
statement-grant-condition = { $agreement }: { $who } получает – «{ $title }»; где: { $place }; условие: { $condition }
statement-body = совместный орган: { $body }
statement-body-task = совместный орган: { $body }; задача: { $task }
statement-attribute = { $thing }: { $attribute }, { $value }
statement-with-quantity = { $statement } ({ $quantity })
statement-with-note = { $statement }: { $note }

## An event that has no name of its own: its kind, then who and what had a part in it.

event-part-of = { $event }; чего: { $names }
event-part-by = { $event }; кто: { $names }
event-part-to = { $event }; кому: { $names }
event-part-from = { $event }; откуда: { $names }
event-part-at = { $event }; где: { $names }

## Kinds of events.

event-agreement = договорённость
event-airlift = переброска по воздуху
event-announcement = объявление
event-annexation = аннексия
event-battle = сражение
event-campaign = кампания
event-capture = захват
event-cession = уступка (цессия)
event-concession = уступка
event-conference = конференция
event-decision = решение
event-declaration = провозглашение статуса
event-delay = отсрочка
event-demand = требование
event-demonstration = демонстрация
event-deployment = ввод войск
event-dissolution = роспуск
event-entry-into-force = вступление в силу
event-establishment = образование
event-expulsion = изгнание
event-handover = передача
event-invasion = вторжение
event-loss = утрата
event-meeting = встреча
event-negotiation = переговоры
event-occupation = оккупация
event-order = приказ
event-peace-treaty = мирный договор
event-proclamation = провозглашение
event-publication = публикация
event-purge = чистка
event-ratification = ратификация
event-recognition = признание
event-removal = вывоз
event-renunciation = отказ от прав
event-return = возвращение
event-rupture = разрыв
event-settlement = урегулирование
event-signature = подписание
event-support = поддержка
event-surrender = капитуляция
event-taking-office = вступление в должность
event-leaving-office = оставление должности
event-taking-over = принятие
event-war = война
event-withdrawal = вывод войск
event-withdrawal-begins = начало вывода войск
event-death = смерть

## How two things are related.

relation-predecessor = { $one } – предшественник; преемник: { $other }
relation-successor = { $one } – преемник; предшественник: { $other }
relation-part-of = { $one } – часть целого: { $other }
relation-same-as = { $one } – то же, что { $other }
relation-derived-from = { $one }; происхождение: { $other }
relation-member-of = { $one }; принадлежность: { $other }
relation-party-to = { $one } – сторона договора: { $other }
relation-cause = { $one } – причина; следствие: { $other }

## Quantities, as a text gives them. $number and $unit: "300000 soldiers"; $unit is in the words of the dossier.

quantity = { $number } { $unit }
quantity-than = { $quantity } (в сравнении: { $than })
quantity-times = { $unit }: в { $number } раза больше, чем { $than }
quantity-than-untold = что-то неназванное
quantity-great = большое количество: { $unit }
quantity-far-more-than = намного больше: { $unit }
quantity-about = около { $number } { $unit }
quantity-more-than = более { $number } { $unit }
quantity-less-than = менее { $number } { $unit }
quantity-at-least = не менее { $number } { $unit }
quantity-at-most = не более { $number } { $unit }
