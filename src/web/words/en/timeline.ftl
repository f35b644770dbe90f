### The timeline: lanes of places, parties or agreements over the whole time.

lanes-by = lanes by
lanes-place = places
lanes-party = parties
lanes-agreement = agreements
lane-events = Events
stretch = Stretch of time
stretch-more = More time
stretch-less = Less time
stretch-whole = whole
timeline-keys = Lanes. Arrow keys move in time, plus and minus show less and more of it, 0 the whole
timeline-day = The chosen day is { $day }.
# A mark where a promise is due; $promise is one of the message promise.
mark-due = { $promise }: due
# A mark with its days, as it is read aloud.
mark-with-days = { $name }, { $days }
