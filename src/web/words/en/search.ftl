### Search.

search-label = Places, parties, statements and documents
search-hint = a place, a party, words of a document
search-none = Nothing has these words.
search-count = { $count } found
search-more = and { $count } more: add a word
search-places = Places
search-parties = Parties
search-statements = Statements
search-passages = In the documents
