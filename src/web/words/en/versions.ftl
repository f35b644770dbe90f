### Sources that hang together: which comes from which, and two of them side by side.
### $one, $other and $source are the letters of sources.

## Which comes from which.

stemma-title = Which comes from which
stemma-none = Each source stands alone: none says that it comes from another, and none shares its words.
stemma-side-by-side = { $one } and { $other } side by side
# $sources is one letter or several.
stemma-alone =
    { $count ->
         [one] { $sources } stands alone.
        *[other] { $sources } stand alone.
    }
stemma-key = An arrow leads from a text to what was made from it; a plain line joins texts of which we do not know which came first. A broken line was not declared: it is seen from the words they share.
kin-derived = { $other } was made from { $one }.
kin-shares-older = { $other } shares passages with { $one }, which is older.
kin-shares = { $one } and { $other } share passages; we do not know which came first.
kin-version-older = { $one } and { $other } are versions of one text; { $one } is the older.
kin-version = { $one } and { $other } are versions of one text; we do not know which came first.
kin-no-passage = No passage is the same or nearly the same in both.
# $percent is of the shorter text.
kin-passages =
    { $count ->
         [one] One passage is the same or nearly the same in both: { $percent } % of the shorter text.
        *[other] { $count } passages are the same or nearly the same in both: { $percent } % of the shorter text.
    }

## Two texts side by side.

beside-lay = Lay beside { $source }
beside-passage = See this passage beside { $source }
versions-title = Two texts side by side
versions-beside = { $one } beside { $other }
versions-other = beside { $source }
versions-change-sides = change sides
versions-keys = From difference to difference, also with the keys p and n
versions-previous = <short>previous</short> <wide>difference</wide>
versions-next = <short>next</short> <wide>difference</wide>
versions-count =
    { $count ->
         [one] One difference
        *[other] { $count } differences
    }
versions-at = Difference { $at } of { $count }
versions-only = only differences
versions-absent = One of these documents is not in the dossier itself, so that they cannot be laid side by side.
versions-key = <del>Struck through</del>: only in { $one }. <ins>Underlined</ins>: only in { $other }. White space and punctuation alone make no difference.
# In place of a passage that one of the two texts has not.
versions-no-passage = nothing

## What a passage is, beside the other text.

row-same = the same in both
row-moved = moved: elsewhere in { $other }
row-reworded-moved = reworded, and elsewhere in { $other }
row-reworded = reworded
row-only = only in { $source }
