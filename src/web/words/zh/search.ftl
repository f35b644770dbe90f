### Search.

search-label = 地方、各方、陈述与文献
search-hint = 地名、当事方或文献中的词语
search-none = 没有包含这些词语的内容。
search-count = 找到{ $count }条
search-more = 另有{ $count }条：请再加一个词
search-places = 地方
search-parties = 各方
search-statements = 陈述
search-passages = 文献原文
