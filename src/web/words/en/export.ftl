### Pictures and prints of a view.

picture = Take it along
picture-png = Save as picture
picture-svg = Save as drawing (SVG)
picture-print = Print
picture-failed = The picture could not be made: { $reason }.

## What a picture says of itself. $account and $against are all sources, or one of the messages account-told.

plate-day = { $day }, according to { $account }
plate-timeline = Timeline, according to { $account }. The line through it is { $day }.
plate-commitments = Commitments on { $day }, according to { $account }
plate-compare = { $day }, according to { $account }; beside it, according to { $against }
plate-supposed = Supposed, not told: { $supposition }
