### Search.

search-label = Места, стороны, утверждения и документы
search-hint = место, сторона, слова документа
search-none = Этих слов нигде нет.
search-count = найдено: { $count }
search-more = и ещё { $count }: добавьте слово
search-places = Места
search-parties = Стороны
search-statements = Утверждения
search-passages = В документах
