### Who held what, by what title, how surely: the words of tables, of the day's sentence and of the timeline.
### Names of places and parties are filled in as they are ($who, $place ...): no message may need them in another case.

## The six axes on which a place can be held.

axis-administration = Administration
axis-presence = Presence
axis-sovereignty = Sovereignty
axis-use = Use
axis-property = Property
axis-position = Position

## How sure a line is.

status-certain = certain
status-possible = possible
status-disputed = sources disagree

## Titles: the terms of international law and of history.

title-sovereignty = sovereignty
title-suzerainty = suzerainty
title-condominium = condominium
title-residual-sovereignty = residual sovereignty
title-terra-nullius = terra nullius
title-disputed = disputed
title-own-administration = own administration
title-military-occupation = military occupation
title-puppet-state = puppet state
title-protectorate = protectorate
title-mandate = mandate
title-trusteeship = trusteeship
title-international-administration = international administration
title-colony = colony
title-autonomous-administration = autonomous administration
title-civil-administration = civil administration
title-naval-base = naval base
title-joint-use = joint use
title-transit = transit
title-servitude = servitude
title-free-port = free port
title-leased-territory = leased territory
title-concession = concession
title-railway-zone = railway zone
title-demilitarised = demilitarised
title-ownership = ownership
title-joint-ownership = joint ownership
title-lease = lease
title-joint-operation = joint operation
title-custody = custody
title-war-booty = war booty
title-restitution = restitution
title-garrison = garrison
title-joint-guard = joint guard
title-control-of-cities = control of cities
title-control-of-countryside = control of countryside
title-none = none
title-claims = claims
title-recognises = recognises
title-denies = denies
title-renounces = renounces
title-silent = silent

## A standing as a clause: $who held $what. The clauses of the day's sentence, of the list of a place and of the reasons are made of them.
## In a language with cases: the name of the place, the title, the holder, each as it stands in a list.

clause-sovereignty = by law { $what } belonged to { $who }
clause-own-administration = { $who } governed { $what }
clause-military-occupation = { $who } occupied { $what }
clause-puppet-state = { $who } ruled { $what } as a puppet
# $power is the state behind.
clause-puppet-state-of = { $who } ruled { $what } on behalf of { $power }
clause-civil-administration = { $who } had the civil administration of { $what }
clause-trusteeship = { $who } administered { $what }
clause-joint-use = { $who } had the use of { $what } together
clause-joint-ownership = { $who } owned { $what } together
clause-joint-operation = { $who } ran { $what } together
clause-lease = { $who } leased { $what }
clause-concession = { $who } had a concession in { $what }
clause-custody = { $who } had { $what } in custody
clause-garrison = { $who } had a garrison in { $what }
clause-control-of-cities = { $who } held the cities of { $what }
clause-control-of-countryside = { $who } held the countryside of { $what }
# Every other title.
clause-other = { $who } held { $what } ({ $title })
# Where only a part is held, in place of $what.
clause-part = part of { $place }
# A holder with its share, in place of $who.
holder-with-share = { $holder } ({ $share })
clause-possible = It is possible that { $clause }
clause-disputed = Sources disagree whether { $clause }
# What had been promised and is late, in the day's sentence. $action is in the words of the dossier: "leave the fort"; $days is a number of days in words.
clause-overdue = { $who } had promised to { $action }: { $days } overdue
# What ends a clause, where it does not end with a stop already.
clause-stop = .

## A line of a table.

# <holders/> are the holders, each with its sign; <title> stands out.
line = <holders/>: <title>{ $title }</title>
# One holder, its share of the whole, and the power on whose behalf it holds.
line-holder-share = <party/> ({ $share })
line-holder-power = <party/>, on behalf of <power/>
line-holder-share-power = <party/> ({ $share }), on behalf of <power/>
# A standing in one line, as a bar of a chart is named.
line-in-words = { $place }: { $title }, { $who }
line-in-words-part = { $place }: { $title }, { $who } (a part)
line-with-span = { $line }, { $span } ({ $status })

## What a reader should know of a line besides.

remark-part = only a part
# $words are the words of a document.
remark-part-told = only a part: “{ $words }”
remark-inherited = as part of { $place }
remark-agreement = under { THE($agreement) }
flag-contested = contested: another is said to hold it
flag-out-of-line = law and fact are in different hands
flag-contradicted = a source contradicts itself
flag-end-not-told = nobody says when it ended
flag-superseded-by = a later agreement takes its place
flag-partly-given-up = a part of it was given up
flag-tie = the order of trust does not decide
flag-only-implied = only implied, not said outright

## What a source says of a standing, after its name.

own-words-certain = says that it stood
own-words-possible = leaves it possible
own-words-not = says that it did not stand
own-words-silent = says nothing of it
