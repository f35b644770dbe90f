### The reasons of a standing, a commitment or a statement, as a tree that ends with quotes.

why-title = Why?
# <day> and <commitments> are links.
why-nothing = Nothing of that name stands on { $day } in this account. Choose “Why?” under a line of <day>the day</day> or of the <commitments>commitments</commitments>.
# What is said at the head, with its stop.
why-says = { $says }.

## What is said. $clause is a standing as a clause, $from and $until are days or bounds.

says-standing = { $clause }; { $status } on { $day }
# By its own words a source says that a standing stood so and so; $word is one of the messages says-word, $life one of says-life or nothing.
says-source = { $source }, by its own words: { $word }{ $life }
says-word-certain = it certainly stood
says-word-possible = it possibly stood
says-word-not = it did not stand
# They follow another word: the space at the start belongs to them.
says-life-from = { " " }from { $from }
says-life-until = { " " }until { $until }
says-life = { " " }from { $from } until { $until }
says-in-trust = in the order of trust it stood{ $life }
says-own-end = it ended in the part by itself
says-start-earliest = began not before { $day }
says-start-latest = began not after { $day }
says-end-earliest = ended not before { $day }
says-end-latest = ended not after { $day }
says-any-day = any day
# $id is the name by which the dossier knows the commitment.
says-commitment = { $id }: { $state } on { $day }
says-deadline-none = no deadline can be computed
says-deadline = due { $days }
says-fate = what became of it
# $claim is the name of a statement, $field the name of one of its fields.
says-set-aside = set aside: what { $claim } says in "{ $field }"

## By which rule it is said.

rule-bounds = the bounds of its start and end
rule-certain = it certainly stands according to every source that speaks of it
rule-disputed = by the own words of one source it certainly stands, by those of another it certainly does not
rule-possible = the sources neither all make it certain nor exclude it
rule-inherited = { $rule }; a title in a whole reaches its parts ({ $place })
rule-one-source = the claims of this source alone
rule-trust = the tightest bounds that the more trusted claims allow (a network of difference constraints)
rule-own-end = an ending in a part ends there what its whole brought
rule-as-told = as the claim says
rule-state = the state with every uncertain day at its latest and every undated event not yet happened
rule-terms = the terms of the agreement
rule-hangs-on = hangs on what is undated: { $events }
rule-named-day = the day that the terms name
rule-calendar = the terms, applied by the calendar to the { $event }
rule-fate = the event that fulfils it, or what is told of it
rule-told = told, and reckoned with
rule-told-aside = told, but set aside in part
# $modality is one of the messages modality.
rule-not-reckoned = kept and shown, not reckoned with ({ $modality })
rule-set-aside = it cannot be true together with more trusted claims
rule-set-aside-by = it cannot be true together with more trusted claims ({ $rules })

## What holds before any source speaks.

law-signed-before-in-force = an agreement is not in force before it is signed
law-event-ends-after-it-begins = an event ends after it begins
law-ends-after-it-begins = a holding ends after it begins
law-begun-by-event = the event that begins a holding is its beginning
law-ended-by-event = the event that ends a holding is its end
law-ended-by-first = of several events that end a holding the first is its end
