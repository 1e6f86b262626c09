import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.css';

tinymce.init({
  selector: '#root',
  license_key: 'gpl',
  skin: false,
  content_css: false,
  content_style: 'body { font: 18px/1.6 sans-serif }',
  height: 300,
  promotion: false,
});
window.content = () => tinymce.activeEditor.getContent();
