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
## The legend.

timeline-parties = Parties on the timeline
timeline-signs = What the signs mean
lane-sign-firm = surely held
lane-sign-soft = perhaps held
lane-sign-event = an event, and until when it may have been
lane-sign-deadline = a deadline
