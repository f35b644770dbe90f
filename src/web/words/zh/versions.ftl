### Sources that hang together: which comes from which, and two of them side by side.
### $one, $other and $source are the letters of sources.

## Which comes from which.

stemma-title = 源流关系
stemma-none = 各史料彼此独立：无一自称出自他者，文字亦无相同之处。
stemma-side-by-side = { $one }与{ $other }并列
# $sources is one letter or several.
stemma-alone = 独立者{ $count }种：{ $sources }。
stemma-key = 箭头由一份文本指向据其写成者；无箭头的线连接先后不明的文本。虚线并非史料自述，而是由相同文字看出。
kin-derived = { $other }据{ $one }写成。
kin-shares-older = { $other }与较早的{ $one }有相同段落。
kin-shares = { $one }与{ $other }有相同段落；孰先孰后不明。
kin-version-older = { $one }与{ $other }是同一文本的不同版本；{ $one }较早。
kin-version = { $one }与{ $other }是同一文本的不同版本；孰先孰后不明。
kin-no-passage = 两者没有相同或近乎相同的段落。
# $percent is of the shorter text.
kin-passages = 两者有{ $count }个段落相同或近乎相同：占较短文本的{ $percent }%。

## Two texts side by side.

beside-lay = 与{ $source }并列
beside-passage = 将此段与{ $source }并列查看
versions-title = 两份文本并列
versions-beside = { $one }与{ $other }并列
versions-other = 与{ $source }并列的文本
versions-change-sides = 左右互换
versions-keys = 逐处查看差异，也可用p键与n键
versions-previous = <short>上一处</short><wide>差异</wide>
versions-next = <short>下一处</short><wide>差异</wide>
versions-count = { $count }处差异
versions-at = 第{ $at }处差异，共{ $count }处
versions-only = 只看差异
versions-absent = 其中一份文献本身不在卷宗内，因此无法并列。
versions-key = <del>删除线</del>：仅见于{ $one }。<ins>下划线</ins>：仅见于{ $other }。仅空白与标点不同者不算差异。
# In place of a passage that one of the two texts has not.
versions-no-passage = 无

## What a passage is, beside the other text.

row-same = 两者相同
row-moved = 移位：在{ $other }中位于他处
row-reworded-moved = 改写，且在{ $other }中位于他处
row-reworded = 改写
row-only = 仅见于{ $source }
