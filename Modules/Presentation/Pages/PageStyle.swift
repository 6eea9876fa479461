/// The look of the pages: ink on paper, indigo (藍) for figures, vermilion (朱) only for the seal and what needs care.
enum PageStyle {
    static let css = """
        :root {
          color-scheme: light dark;
          --paper: #fbfaf7; --sheet: #ffffff; --ink: #23272e; --soft: #6b7079; --hair: #e4e0d8; --rule: #b9b3a6;
          --indigo: #264a73; --vermilion: #b8432f; --moss: #5f7a4a; --shade: #f4f1ea;
          --s1: #2f5a88; --s2: #d08a5b; --s3: #7d9669; --s4: #b59a4c;
          --sans: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic UI", "Yu Gothic", "Noto Sans CJK JP",
            "Noto Sans JP", Meiryo, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
          --serif: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", Georgia, serif;
        }
        :root:lang(en) {
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Hiragino Sans",
            "Yu Gothic UI", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Hiragino Mincho ProN", "Yu Mincho",
            "Noto Serif CJK JP", serif;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #15181d; --sheet: #1b1f26; --ink: #e4e2dc; --soft: #9a9fa8; --hair: #2d323b; --rule: #555b66;
            --indigo: #9dbce0; --vermilion: #e07a62; --moss: #a3bf8a; --shade: #22272f;
            --s1: #7fa6d3; --s2: #dd9f73; --s3: #9ab886; --s4: #cdb56a;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0 auto; max-width: 66rem; padding: 2.75rem 2rem 2rem; background: var(--paper); color: var(--ink);
          font: 15px/1.7 var(--sans); font-feature-settings: "palt" 0; -webkit-text-size-adjust: 100%;
        }
        header { display: flex; gap: 1.1rem; align-items: center; padding-bottom: 1.4rem; margin-bottom: 1.9rem;
          border-bottom: 1px solid var(--rule); }
        .seal { flex: none; width: 3.1rem; height: 3.1rem; border: 2px solid var(--vermilion); border-radius: 7px;
          color: var(--vermilion); font: 600 1.75rem/2.85rem var(--serif); text-align: center; }
        h1 { margin: 0; font: 600 1.75rem/1.35 var(--serif); letter-spacing: .02em; overflow-wrap: anywhere; }
        .as-of { margin: .15rem 0 0; color: var(--soft); font-size: .9rem; font-variant-numeric: tabular-nums; }
        h2 { margin: 2.6rem 0 1rem; padding-left: .75rem; border-left: 3px solid var(--indigo);
          font: 600 1.2rem/1.4 var(--serif); }
        p { max-width: 46rem; margin: 0 0 1.2rem; overflow-wrap: anywhere; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); gap: .9rem;
          margin: 0 0 1.8rem; }
        .card { display: flex; flex-direction: column; min-width: 0; padding: 1rem 1.15rem 1.05rem;
          background: var(--sheet); border: 1px solid var(--hair); border-top: 3px solid var(--indigo);
          border-radius: 3px; }
        .card.good { border-top-color: var(--moss); }
        .card.warning { border-top-color: var(--vermilion); }
        .card.warning dd:not(.note) { color: var(--vermilion); }
        .card dt { color: var(--soft); font-size: .82rem; line-height: 1.45; }
        .card dd { margin: .3rem 0 0; font-size: 1.5rem; font-weight: 600; line-height: 1.3; overflow-wrap: anywhere;
          font-variant-numeric: tabular-nums lining-nums; letter-spacing: -.01em; }
        .card dd.note { margin-top: auto; padding-top: .35rem; color: var(--soft); font-size: .8rem; font-weight: 400;
          letter-spacing: 0; }
        .card dd.note + dd.note { margin-top: 0; padding-top: .1rem; }
        .scroll { overflow-x: auto; }
        .scroll:focus-visible { outline: 2px solid var(--indigo); outline-offset: 3px; }
        div.scroll[role] { margin: 0 0 1.8rem; background: var(--sheet); border: 1px solid var(--hair);
          border-radius: 3px; }
        table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.5; }
        caption { padding: .85rem 1rem .3rem; text-align: left; font-weight: 600; }
        th, td { padding: .55rem .8rem; text-align: left; vertical-align: baseline; white-space: pre-line; }
        th:first-child, td:first-child { padding-left: 1rem; }
        th:last-child, td:last-child { padding-right: 1rem; }
        thead th { color: var(--soft); font-weight: 500; font-size: .8rem; border-bottom: 1px solid var(--rule);
          vertical-align: bottom; }
        tbody tr + tr td { border-top: 1px solid var(--hair); }
        tbody tr:hover td { background: var(--shade); }
        tfoot td { border-top: 1px solid var(--rule); font-weight: 600; background: var(--shade); }
        .n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
        .c { white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
        .minus { color: var(--vermilion); }
        .nothing { color: var(--soft); text-align: center; padding: 1.6rem; }
        figure { margin: 0 0 1.8rem; padding: 1rem 1.15rem; background: var(--sheet); border: 1px solid var(--hair);
          border-radius: 3px; break-inside: avoid; }
        figcaption { margin-bottom: .8rem; font-weight: 600; font-size: .92rem; }
        .chart { display: block; width: 100%; height: auto; font-family: var(--sans); }
        .narrow { display: none; }
        .chart text { font-size: 12.5px; fill: currentColor; font-variant-numeric: tabular-nums; }
        .chart .tick { font-size: 11.5px; fill: var(--soft); }
        .chart .value { font-size: 11.5px; }
        .chart .figure { font-size: 14px; font-weight: 600; }
        .chart .grid { stroke: var(--hair); stroke-width: 1; }
        .chart .axis { stroke: var(--rule); stroke-width: 1; }
        .chart .crossing { stroke: var(--vermilion); stroke-width: 1.5; stroke-dasharray: 7 4; }
        .chart .crossing-name { fill: var(--vermilion); font-weight: 600; }
        .chart .slope { fill: var(--s1); opacity: .16; }
        .chart .area { fill: var(--s1); opacity: .1; }
        .chart .s1 { fill: var(--s1); } .chart .s2 { fill: var(--s2); }
        .chart .s3 { fill: var(--s3); } .chart .s4 { fill: var(--s4); }
        .chart .line { fill: none; stroke-width: 2.25; stroke-linejoin: round; stroke-linecap: round; }
        .chart .line.s1 { stroke: var(--s1); } .chart .line.s2 { stroke: var(--s2); }
        .chart .line.s3 { stroke: var(--s3); } .chart .line.s4 { stroke: var(--s4); }
        footer { margin-top: 2.6rem; padding-top: 1rem; border-top: 1px solid var(--hair); color: var(--soft);
          font-size: .8rem; }
        footer ul { margin: 0 0 .8rem; padding-left: 1.2rem; }
        footer p { margin: 0; }
        @media (max-width: 40rem) {
          body { padding: 1.4rem 1rem; }
          h1 { font-size: 1.35rem; }
          .seal { width: 2.5rem; height: 2.5rem; font-size: 1.4rem; line-height: 2.25rem; }
          .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .6rem; }
          .card { padding: .75rem .8rem; }
          .card dd { font-size: 1.15rem; }
          figure { padding: .8rem; }
          .wide { display: none; }
          .narrow { display: block; }
          .stacked, .stacked tbody, .stacked tfoot, .stacked tr, .stacked td { display: block; width: auto; }
          .stacked caption { display: block; }
          .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .stacked tr { padding: .6rem .9rem; border-top: 1px solid var(--hair); }
          .stacked td, .stacked tbody tr + tr td { padding: .1rem 0; border: 0; white-space: normal; }
          .stacked td:first-child { font-weight: 600; }
          .stacked td[data-name] { display: flex; justify-content: space-between; gap: 1rem; text-align: right; }
          .stacked td[data-name]::before { content: attr(data-name); flex: none; max-width: 55%; color: var(--soft);
            font-weight: 400; text-align: left; }
          .stacked td[data-name]:empty { display: none; }
          .stacked .nothing { text-align: center; padding: 1rem; }
        }
        @page { size: A4; margin: 12mm 13mm; }
        @media print {
          :root {
            --paper: #fff; --sheet: #fff; --ink: #000; --soft: #555; --hair: #d9d9d9; --rule: #888;
            --indigo: #264a73; --vermilion: #b8432f; --moss: #5f7a4a; --shade: #f3f3f3;
            --s1: #2f5a88; --s2: #d08a5b; --s3: #7d9669; --s4: #b59a4c;
          }
          html { font-size: 11px; }
          body { max-width: none; padding: 0; font-size: 8.5pt; line-height: 1.45; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          header { padding-bottom: 2mm; margin-bottom: 3mm; }
          h1 { font-size: 15pt; }
          h2 { margin: 4mm 0 2mm; font-size: 11pt; }
          p { max-width: none; margin-bottom: 2mm; }
          .cards { display: flex; flex-wrap: wrap; margin: 0 0 1mm; }
          .card { flex: 1 0 30mm; margin: 0 1.5mm 1.5mm 0; padding: 1.5mm 2mm; }
          .card dd { margin: 0; font-size: 11pt; }
          .card dt, .card dd.note { font-size: 7pt; line-height: 1.3; padding: 0; }
          .scroll { overflow: visible; }
          div.scroll[role], figure { margin: 0 0 3mm; }
          figure { padding: 2mm 2.5mm; }
          figcaption { margin-bottom: 1mm; }
          .chart { max-height: 64mm; }
          .line .chart, .columns .chart { max-height: 36mm; }
          .small .chart { max-height: 38mm; }
          .small { display: inline-block; width: 49%; vertical-align: top; }
          .small .wide { display: none; }
          .small .narrow { display: block; }
          table { font-size: 7.3pt; line-height: 1.25; }
          caption { padding: 1mm 2mm .3mm; }
          th, td { padding: .42mm 1.6mm; }
          thead { display: table-header-group; }
          tfoot { display: table-row-group; }
          tr, .card, figure { break-inside: avoid; }
          h2, caption, thead, figcaption { break-after: avoid; }
          tbody tr:nth-child(-n+2), tfoot tr { break-before: avoid; }
          footer { margin-top: 3mm; padding-top: 1.5mm; font-size: 7pt; line-height: 1.35; }
          footer ul { margin-bottom: 1mm; columns: 2; column-gap: 8mm; }
        }
        """
}
