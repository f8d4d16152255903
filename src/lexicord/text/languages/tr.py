"""Turkish."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "tr",
    dotted_i=True,
    ordinals=True,
    titles="""
        alb apt ar.gör arş as asb av bağ bkz bl bn blv böl bul cad çev d doç dr ecz ed em ens
        fak fr gn gön haz hst hz ing ist kd kıs koor koop kor krş kur lat m mah man md mim müd
        müh nr no ort onb org osm öğ öğr ör örn prof psk s sa sok sn st şb şr tb tel teğ top ts
        tug tüm tümg türk uzm ütğm üni üsteğ v vet yb yd yrd yüz yzb zf zm
    """,
    abbreviations="""
        vb vs vd v.b v.s t.c m.ö m.s i.ö i.s a.ş ltd şti tic san a.b.d tl kg km cm bin mil
    """,
    starters="""
        A Acaba Ama Ancak Artık Aslında Ayrıca Bana Bazı Belki Ben Benim Bir Biraz Biz Bizim
        Böyle Bu Buna Bunlar Bunu Bunun Burada Bütün Çok Çünkü Da Daha De Demek Eğer En Evet
        Fakat Gene Genellikle Hala Hangi Hayır Hem Henüz Her Hiç Hâlâ İki İlk İşte Kendi Kim
        Madem Nasıl Ne Neden Nedir Niye Niçin O Ona Onlar Onu Onun Orada Oysa Öyle Peki Sen
        Senin Siz Sonra Sanki Şimdi Şu Tabii Tam Üstelik Var Ve Veya Ya Yalnız Yani Yine Yok
        Zaten
    """,
)
