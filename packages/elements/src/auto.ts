// Defines all elements: `<script type="module" src="…/auto.js">`.
import { defineElements } from './defineElements';

defineElements();
