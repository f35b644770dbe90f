### Two accounts of one day, side by side.

compare-title = Two accounts of { $day }
compare-window = Two accounts on { $day }
compare-one = The one account
compare-other = The other account
compare-one-map = The one map
compare-other-map = The other map
compare-how = How the accounts are shown
compare-two-maps = side by side
compare-one-of-differences = only what differs, on one map
compare-map-of-differences = The map of the differences
compare-as-other = as the other account has it; the places on which they differ are framed
compare-differ = Where they differ
compare-nowhere = Nowhere, on this day.
compare-count =
    { $count ->
         [one] one line
        *[other] { $count } lines
    }
compare-column-what = What
compare-column-one = The one
compare-column-other = The other
compare-not = does not stand
compare-stands = { $status }, { $span }
