### How names stand in a sentence. Only English has articles: THE($name) and PARTY($name) put one before a name that takes one.

# An event or holding within a sentence: "the surrender".
name-of-event = { $name }
# A state, government or other party within a sentence: "the Northern Union", but "Northland".
name-of-party = { $name }
