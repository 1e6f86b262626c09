const zigzag = (color: string): string =>
  [135, 45]
    .map((angle) => `linear-gradient(${angle}deg,transparent 40%,${color} 40% 62%,transparent 62%)`)
    .map((image, i) => `${image} ${i * 3}px 100%/6px 3px repeat-x`)
    .join(',');

/** Underlines drawn by hand; the looks are those of style.css: same names, same colours. */
export const OVERLAY_STYLE = `
:host{all:initial;position:absolute;inset:0;display:block;pointer-events:none;contain:layout style}
:host([data-fixed]){position:fixed;z-index:2147483646}
i{position:absolute;display:block;height:3px;margin-top:-3px;box-sizing:border-box}
.u1{background:${zigzag('#d9601f')}}
.u2{border-bottom:2px dashed #3b73f0}
.u3{border-bottom:2px dotted #8b5cf6}
.u4{border-bottom:3px double #0a9a6c}
.u5{border-bottom:1.5px solid #d6337f}
.v1{background:${zigzag('#7b859f')}}
.v2{border-bottom:2px dashed #7b859f}
.v3{border-bottom:2px dotted #7b859f}
.v4{border-bottom:3px double #7b859f}
.v5{border-bottom:1.5px solid #7b859f}
@media (forced-colors:active){
.u1,.v1{background:${zigzag('CanvasText')}}
i{forced-color-adjust:none;border-color:CanvasText!important}
}
`;
