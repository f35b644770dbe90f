### The map: its name, its buttons, its legend.

map = Map
map-keys = { $map }: the places of the table, with who held them. Arrow keys move it, plus and minus enlarge and reduce it, 0 shows the whole, Enter chooses the land in the middle
map-by-law = by law
map-in-fact = in fact
map-names-today = names of today
map-size = Size of the map
map-farther = Farther
map-closer = Closer
map-whole = whole
map-parties = Parties on the map
map-signs = What the signs mean

## A sign as it is read aloud. $fact and $law are one of the messages map-hold or map-nobody.

map-sign-place = { $place }; in fact { $fact }; by law { $law }
map-sign-asset = { $place }; in fact { $fact }
map-sign-hidden = { $sign }; also here: { $places }
map-hold = { $parties }, { $status }
map-nobody = nobody says

## The legend.

legend-law = flat tint: by law
legend-fact = hatching: in fact, by occupation or control
legend-certain = full strength, unbroken edge: certain
legend-possible = faint, dashed edge: possible
legend-disputed = crossed hatching and “?”: sources disagree
legend-contested = broad stripes: two hold it against each other
legend-joint = level bands: two hold it together, by their shares
legend-part = wide hatching: only a part of it
legend-unknown = bare, dotted edge: nobody says
legend-rail = railway; its ticks in the ink of who held it
legend-half = half a sign: half of a port or property
legend-marks = letters: in fact; in brackets: by law
