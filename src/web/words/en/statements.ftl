### What a statement of a source says, in our own plain words.
### Names are filled in as they are: no message may need them in another case.

statement-somebody = somebody
statement-something = something
statement-commitment = { $who } was to { $action }
statement-debtor-untold = it is not told who
# $how is one of the messages statement-how.
statement-fulfilment = the commitment “{ $commitment }” was { $how }
statement-how-kept = kept
statement-how-broken = broken
statement-how-not-kept = not kept
statement-how-waived = waived
statement-how-extended = extended
statement-how-suspended = suspended
statement-how-resumed = resumed
statement-how-terminated = terminated
statement-how-delayed = delayed
statement-grant = { $agreement } gives { $who } the title “{ $title }” in { $place }
# $condition is in the words of the dossier.
statement-grant-condition = { $agreement } gives { $who } the title “{ $title }” in { $place }, { $condition }
statement-body = a joint body: { $body }
statement-body-task = a joint body: { $body }, to { $task }
statement-attribute = { $thing }: { $attribute }, { $value }
statement-with-quantity = { $statement } ({ $quantity })
statement-with-note = { $statement }: { $note }

## An event that has no name of its own: its kind, then who and what had a part in it.

event-part-of = { $event } of { $names }
event-part-by = { $event } by { $names }
event-part-to = { $event } to { $names }
event-part-from = { $event } from { $names }
event-part-at = { $event } at { $names }

## Kinds of events.

event-agreement = agreement
event-airlift = airlift
event-announcement = announcement
event-annexation = annexation
event-battle = battle
event-campaign = campaign
event-capture = capture
event-cession = cession
event-concession = concession
event-conference = conference
event-decision = decision
event-declaration = declaration
event-delay = delay
event-demand = demand
event-demonstration = demonstration
event-deployment = deployment
event-dissolution = dissolution
event-entry-into-force = entry into force
event-establishment = establishment
event-expulsion = expulsion
event-handover = handover
event-invasion = invasion
event-loss = loss
event-meeting = meeting
event-negotiation = negotiation
event-occupation = occupation
event-order = order
event-peace-treaty = peace treaty
event-proclamation = proclamation
event-publication = publication
event-purge = purge
event-ratification = ratification
event-recognition = recognition
event-removal = removal
event-renunciation = renunciation
event-return = return
event-rupture = rupture
event-settlement = settlement
event-signature = signature
event-support = support
event-surrender = surrender
event-taking-office = taking office
event-leaving-office = leaving office
event-taking-over = taking over
event-war = war
event-withdrawal = withdrawal
event-withdrawal-begins = withdrawal begins
event-death = death

## How two things are related.

relation-predecessor = { $one } came before { $other }
relation-successor = { $one } came after { $other }
relation-part-of = { $one } is part of { $other }
relation-same-as = { $one } is the same as { $other }
relation-derived-from = { $one } comes from { $other }
relation-member-of = { $one } belongs to { $other }
relation-party-to = { $one } is a party to { $other }
relation-cause = { $one } brought about { $other }

## Quantities, as a text gives them. $number and $unit: "300000 soldiers"; $unit is in the words of the dossier.

quantity = { $number } { $unit }
quantity-than = { $quantity } than { $than }
quantity-times = { $number } times as many { $unit } as { $than }
quantity-than-untold = something not told
quantity-great = a great quantity of { $unit }
quantity-far-more-than = far more { $unit }
quantity-about = about { $number } { $unit }
quantity-more-than = more than { $number } { $unit }
quantity-less-than = less than { $number } { $unit }
quantity-at-least = at least { $number } { $unit }
quantity-at-most = at most { $number } { $unit }
