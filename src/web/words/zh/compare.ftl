### Two accounts of one day, side by side.

compare-title = { $day }的两种说法
compare-window = { $day }的两种说法
compare-one = 此一说法
compare-other = 彼一说法
compare-one-map = 此一地图
compare-other-map = 彼一地图
compare-differ = 不同之处
compare-nowhere = 此日并无不同。
compare-count = { $count }行
compare-column-what = 事项
compare-column-one = 此说
compare-column-other = 彼说
compare-not = 不存在
compare-stands = { $status }，{ $span }
